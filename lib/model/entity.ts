import {z} from 'zod'
import {eventCard} from './event-card.ts'
import {institutionCard} from './institution-card.ts'
import {personCard} from './person-card.ts'
import {programmeCard, topicCard} from './subject-card.ts'

/** The things stories are about. */
export const entityCard = z.discriminatedUnion('kind', [
  personCard,
  institutionCard,
  eventCard,
  topicCard,
  programmeCard,
])
export type EntityCard = z.infer<typeof entityCard>
export type EntityKind = EntityCard['kind']

export const entityKinds = [
  'person',
  'institution',
  'event',
  'topic',
  'programme',
] as const satisfies readonly EntityKind[]
