import {defineQuery} from 'groq'
import {byName, latestFirst} from './orders.ts'
import {programmeCard, topicCard} from './subject-card.ts'

/** All events in few words and without an `id`: a page is not tied to each that it counts. */
export const eventRowsQuery = defineQuery(
  `*[_type == "event"] | ${latestFirst} {"event": _id, start, end, timeZone, precision}`,
)

export const topicsQuery = defineQuery(`*[_type == "topic"] | ${byName}{${topicCard}}`)

export const programmesQuery = defineQuery(`*[_type == "programme"] | ${byName}{${programmeCard}}`)
