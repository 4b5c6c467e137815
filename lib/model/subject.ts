import type {z} from 'zod'
import {eventCard} from './event-card.ts'
import {list, maybe} from './parse.ts'
import {storyCards} from './story-card.ts'
import {programmeCard, topicCard} from './subject-card.ts'
import {localized} from './text.ts'

/** A topic with its stories. */
export const topic = topicCard.extend({description: maybe(localized), stories: storyCards})
export type Topic = z.infer<typeof topic>

/** A programme with its stories and events. */
export const programme = programmeCard.extend({
  description: maybe(localized),
  stories: storyCards,
  events: list(eventCard),
})
export type Programme = z.infer<typeof programme>
