import {defineQuery} from 'groq'
import {eventCard} from './event-card.ts'
import {institutionCard} from './institution-card.ts'
import {byName, latestFirst} from './orders.ts'
import {personCard} from './person-card.ts'
import {programmeCard, topicCard} from './subject-card.ts'

export const peopleQuery = defineQuery(`*[_type == "person"] | ${byName}{${personCard}}`)

export const institutionsQuery = defineQuery(`*[_type == "institution"] | ${byName}{${institutionCard}}`)

export const eventsQuery = defineQuery(`*[_type == "event"] | ${latestFirst}{${eventCard}}`)

export const topicsQuery = defineQuery(`*[_type == "topic"] | ${byName}{${topicCard}}`)

export const programmesQuery = defineQuery(`*[_type == "programme"] | ${byName}{${programmeCard}}`)
