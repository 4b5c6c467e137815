import {defineQuery} from 'groq'
import {rowsAbout} from './stories-about.ts'
import {topicCard} from './subject-card.ts'

export const topicQuery = defineQuery(`*[_type == "topic" && slug.current == $slug] | order(_id asc) [0]{
  ${topicCard},
  description,
  "rows": ${rowsAbout}
}`)
