import {defineQuery} from 'groq'
import {eventCard} from './event-card.ts'
import {latestFirst} from './orders.ts'
import {rowsAbout} from './stories-about.ts'
import {programmeCard} from './subject-card.ts'

export const programmeQuery = defineQuery(`*[_type == "programme" && slug.current == $slug] | order(_id asc) [0]{
  ${programmeCard},
  description,
  "rows": ${rowsAbout},
  "events": *[_type == "event" && references(^._id)] | ${latestFirst}{${eventCard}}
}`)
