import {z} from 'zod'
import {storyCards} from './story-card.ts'

/** One page of a list of stories; `total` counts all of them. */
export const storyListing = z.object({stories: storyCards, total: z.number().int().nonnegative()})
export type StoryListing = z.infer<typeof storyListing>

/** Stories on one page of a list. */
export const storiesPerPage = 20
