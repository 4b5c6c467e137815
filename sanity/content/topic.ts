import {cache} from 'react'
import type {Language} from '../../lib/model/language.ts'
import {topic, type Topic} from '../../lib/model/subject.ts'
import {topicQuery} from '../queries/topic.ts'
import {counted, withRows} from './counted.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {namedMost} from './named-most.ts'
import {entityTags} from './tags.ts'

const fetched = topic.omit({people: true, institutions: true, stories: true, storyCount: true}).extend(withRows)

/** A topic with its stories, and who is named in these most often. Throws `LakeUnavailable`. */
export const getTopic = cache(async (language: Language, slug: string): Promise<Topic | undefined> => {
  const found = await fetchParsed({
    query: topicQuery,
    params: {slug},
    schema: fetched,
    tagsOf: (shown) => entityTags('topic', shown),
  })
  return found && {...(await counted(found, language)), ...(await namedMost(found.rows, language))}
})
