import {z} from 'zod'
import {eventCard} from './event-card.ts'
import {list} from './parse.ts'
import {personCard} from './person-card.ts'
import {storyCards} from './story-card.ts'
import {programmeCard, topicCard} from './subject-card.ts'

/** What the front page is made of. */
export const front = z.object({
  stories: storyCards,
  events: list(eventCard),
  people: list(personCard),
  topics: list(topicCard),
  programmes: list(programmeCard),
})
export type Front = z.infer<typeof front>

/** One page of a list of stories; `total` counts all of them. */
export const storyListing = z.object({stories: storyCards, total: z.number().int().nonnegative()})
export type StoryListing = z.infer<typeof storyListing>

/** Stories on one page of a list. */
export const storiesPerPage = 20
