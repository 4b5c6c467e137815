import {z} from 'zod'
import {eventCard} from './event-card.ts'
import {institutionCard} from './institution-card.ts'
import {list, maybe} from './parse.ts'
import {personCard} from './person-card.ts'
import {storyCards, storyCount} from './story-card.ts'
import {programmeCard, topicCard} from './subject-card.ts'
import {localized} from './text.ts'

const count = z.number().int().positive()

/** Who is in the stories of a topic or programme most often, and in how many. */
const named = {
  people: list(personCard.extend({count})),
  institutions: list(institutionCard.extend({count})),
}

/** A topic with its newest stories. */
export const topic = topicCard.extend({description: maybe(localized), stories: storyCards, storyCount, ...named})
export type Topic = z.infer<typeof topic>

/** A programme with its newest stories and its events. */
export const programme = programmeCard.extend({
  description: maybe(localized),
  stories: storyCards,
  storyCount,
  events: list(eventCard),
  ...named,
})
export type Programme = z.infer<typeof programme>
