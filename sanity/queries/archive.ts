import {defineQuery} from 'groq'
import {newestFirst, oldestFirst} from './orders.ts'
import {storyCard} from './story-card.ts'
import {visible} from './visible.ts'

const story = `_type == "story" && ${visible}`
const inLanguage = `${story} && language == $language`

// The lake finds these in its order by publication: they cost what the period holds, not what the newsroom holds.
const inPeriod = 'dateTime(publishedAt) >= dateTime($from) && dateTime(publishedAt) < dateTime($to)'
const beside = '{"id": _id, publishedAt}'

/** The stories published from `$from` up to `$to`, and those next to the period. */
export const archiveQuery = defineQuery(`{
  "moments": (*[${inLanguage} && ${inPeriod}] | ${newestFirst})[].publishedAt,
  "stories": *[${inLanguage} && ${inPeriod}] | ${newestFirst} [0...$most]{${storyCard}},
  "languages": array::unique((*[${story} && ${inPeriod}] | ${newestFirst})[].language),
  "newer": *[${inLanguage} && dateTime(publishedAt) >= dateTime($to)] | ${oldestFirst} [0]${beside},
  "older": *[${inLanguage} && dateTime(publishedAt) < dateTime($from)] | ${newestFirst} [0]${beside}
}`)

/** When each story was published. */
export const archiveMomentsQuery = defineQuery(`(*[${inLanguage}] | ${newestFirst})[].publishedAt`)
