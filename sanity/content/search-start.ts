import {cache} from 'react'
import {z} from 'zod'
import type {Language} from '../../lib/model/language.ts'
import {list, listOnce} from '../../lib/model/parse.ts'
import {personCard} from '../../lib/model/person-card.ts'
import {programmeCard, topicCard} from '../../lib/model/subject-card.ts'
import {searchStartQuery} from '../queries/search-start.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {typeTag} from './tags.ts'

const peopleShown = 12

const searchStart = z.object({
  people: listOnce(personCard).transform((people) => people.slice(0, peopleShown)),
  topics: list(topicCard),
  programmes: list(programmeCard),
})

/** Whom and what a reader may begin to search with: people in the news, topics, programmes. Throws `LakeUnavailable`. */
export const getSearchStart = cache(async (language: Language): Promise<z.infer<typeof searchStart>> => {
  const found = await fetchParsed({
    query: searchStartQuery,
    params: {language},
    schema: searchStart,
    tagsOf: () => ['story', 'topic', 'programme'].map(typeTag),
  })
  return found ?? searchStart.parse({})
})
