import type {PartialDate} from './date.ts'
import type {StoryCard} from './story-card.ts'

/** The newest stories of the news, and the month in which the next older one was published. */
export interface StoryListing {
  readonly stories: readonly StoryCard[]
  readonly older: PartialDate | undefined
}
