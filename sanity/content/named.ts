import type {z} from 'zod'
import {eventCard, type EventCard} from '../../lib/model/event-card.ts'
import {institutionCard, type InstitutionCard} from '../../lib/model/institution-card.ts'
import {list} from '../../lib/model/parse.ts'
import {personCard, type PersonCard} from '../../lib/model/person-card.ts'
import {storyCards, type StoryCard} from '../../lib/model/story-card.ts'
import {cardsOfStoriesQuery, eventsByIdQuery, institutionsByIdQuery, peopleByIdQuery} from '../queries/named.ts'
import {fetchParsed} from './fetch-parsed.ts'

/** The items in the order of the ids. */
export function inOrderOf<T extends {readonly id: string}>(ids: readonly string[], items: readonly T[]): T[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function named<T extends z.ZodType<{readonly id: string}>>(
  query: string,
  card: T,
  ids: readonly string[],
): Promise<z.output<T>[]> {
  if (ids.length === 0) return []
  return inOrderOf(ids, (await fetchParsed({query, params: {ids}, schema: list(card)})) ?? [])
}

/** People by id, in the order of the ids. Throws `LakeUnavailable`, as these all do. */
export const fetchPeople = (ids: readonly string[]): Promise<PersonCard[]> => named(peopleByIdQuery, personCard, ids)

/** Institutions by id. */
export const fetchInstitutions = (ids: readonly string[]): Promise<InstitutionCard[]> =>
  named(institutionsByIdQuery, institutionCard, ids)

/** Events by id. */
export const fetchEvents = (ids: readonly string[]): Promise<EventCard[]> => named(eventsByIdQuery, eventCard, ids)

/** Public stories by id, the newest first. */
export async function fetchStories(ids: readonly string[]): Promise<StoryCard[]> {
  if (ids.length === 0) return []
  return (await fetchParsed({query: cardsOfStoriesQuery, params: {ids}, schema: storyCards})) ?? []
}
