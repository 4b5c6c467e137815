import {defineQuery} from 'groq'
import {eventCard} from './event-card.ts'
import {institutionCard} from './institution-card.ts'
import {newestFirst} from './orders.ts'
import {personCard} from './person-card.ts'
import {storyCard} from './story-card.ts'
import {visible} from './visible.ts'

export const peopleByIdQuery = defineQuery(`*[_id in $ids && _type == "person"]{${personCard}}`)

export const institutionsByIdQuery = defineQuery(`*[_id in $ids && _type == "institution"]{${institutionCard}}`)

export const eventsByIdQuery = defineQuery(`*[_id in $ids && _type == "event"]{${eventCard}}`)

/** Public ones: who asks may have known them while they were. */
export const cardsOfStoriesQuery = defineQuery(
  `*[_id in $ids && _type == "story" && ${visible}] | ${newestFirst} {${storyCard}}`,
)
