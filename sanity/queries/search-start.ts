import {defineQuery} from 'groq'
import {peopleInTheNews} from './front.ts'
import {byName} from './orders.ts'
import {programmeCard, topicCard} from './subject-card.ts'

/** Whom and what a reader may begin to search with. */
export const searchStartQuery = defineQuery(`{
  "people": ${peopleInTheNews},
  "topics": *[_type == "topic"] | ${byName} [0...60]{${topicCard}},
  "programmes": *[_type == "programme"] | ${byName} [0...60]{${programmeCard}}
}`)
