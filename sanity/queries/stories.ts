import {defineQuery} from 'groq'
import {newestFirst} from './orders.ts'
import {storyCard} from './story-card.ts'
import {visible} from './visible.ts'

const newest = `*[_type == "story" && language == $language && ${visible}] | ${newestFirst}`

/** The newest stories, and the one after them. */
export const storyListQuery = defineQuery(`{
  "stories": ${newest} [0...20]{${storyCard}},
  "next": ${newest} [20]{"id": _id, publishedAt}
}`)
