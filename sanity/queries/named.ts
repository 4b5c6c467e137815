import {defineQuery} from 'groq'
import {eventCard} from './event-card.ts'
import {institutionCard} from './institution-card.ts'
import {personCard} from './person-card.ts'

export const peopleByIdQuery = defineQuery(`*[_id in $ids && _type == "person"]{${personCard}}`)

export const institutionsByIdQuery = defineQuery(`*[_id in $ids && _type == "institution"]{${institutionCard}}`)

export const eventsByIdQuery = defineQuery(`*[_id in $ids && _type == "event"]{${eventCard}}`)
