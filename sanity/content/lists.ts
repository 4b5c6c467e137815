import {cache} from 'react'
import type {z} from 'zod'
import type {EntityKind} from '../../lib/model/entity.ts'
import {list} from '../../lib/model/parse.ts'
import {programmeCard, topicCard, type ProgrammeCard, type TopicCard} from '../../lib/model/subject-card.ts'
import {programmesQuery, topicsQuery} from '../queries/lists.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {typeTag} from './tags.ts'

async function all<T extends z.ZodType>(kind: EntityKind, query: string, card: T): Promise<z.output<T>[]> {
  return (await fetchParsed({query, schema: list(card), tagsOf: () => [typeTag(kind)]})) ?? []
}

/** All topics by name. Throws `LakeUnavailable`, as the next one does. */
export const getTopics = cache((): Promise<TopicCard[]> => all('topic', topicsQuery, topicCard))

/** All programmes by name. */
export const getProgrammes = cache((): Promise<ProgrammeCard[]> => all('programme', programmesQuery, programmeCard))
