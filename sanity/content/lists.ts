import {cache} from 'react'
import type {z} from 'zod'
import {eventCard, type EventCard} from '../../lib/model/event-card.ts'
import type {EntityKind} from '../../lib/model/entity.ts'
import {institutionCard, type InstitutionCard} from '../../lib/model/institution-card.ts'
import {list} from '../../lib/model/parse.ts'
import {personCard, type PersonCard} from '../../lib/model/person-card.ts'
import {programmeCard, topicCard, type ProgrammeCard, type TopicCard} from '../../lib/model/subject-card.ts'
import {eventsQuery, institutionsQuery, peopleQuery, programmesQuery, topicsQuery} from '../queries/lists.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {typeTag} from './tags.ts'

async function all<T extends z.ZodType>(kind: EntityKind, query: string, card: T): Promise<z.output<T>[]> {
  return (await fetchParsed({query, schema: list(card), tagsOf: () => [typeTag(kind)]})) ?? []
}

/** All people by name. Throws `LakeUnavailable`, as all of these do. */
export const getPeople = cache((): Promise<PersonCard[]> => all('person', peopleQuery, personCard))

/** All institutions by name. */
export const getInstitutions = cache((): Promise<InstitutionCard[]> =>
  all('institution', institutionsQuery, institutionCard),
)

/** All events, the latest first. */
export const getEvents = cache((): Promise<EventCard[]> => all('event', eventsQuery, eventCard))

/** All topics by name. */
export const getTopics = cache((): Promise<TopicCard[]> => all('topic', topicsQuery, topicCard))

/** All programmes by name. */
export const getProgrammes = cache((): Promise<ProgrammeCard[]> => all('programme', programmesQuery, programmeCard))
