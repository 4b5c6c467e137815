import {defineQuery} from 'groq'
import {newestFirst} from './orders.ts'
import {storyCard} from './story-card.ts'
import {visible} from './visible.ts'

const inLanguage = `*[_type == "story" && language == $language && ${visible}]`

/** One page of the news, `$from` up to but not including `$to`. */
export const storyListQuery = defineQuery(`{
  "stories": ${inLanguage} | ${newestFirst} [$from...$to]{${storyCard}},
  "total": count(${inLanguage})
}`)
