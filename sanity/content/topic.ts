import {cache} from 'react'
import type {Language} from '../../lib/model/language.ts'
import {topic, type Topic} from '../../lib/model/subject.ts'
import {topicQuery} from '../queries/topic.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {entityTags} from './tags.ts'
import {storiesShown, versionedCards} from './versions.ts'

const fetched = topic.extend({stories: versionedCards})

/** A topic with its stories. Throws `LakeUnavailable`. */
export const getTopic = cache(async (language: Language, slug: string): Promise<Topic | undefined> => {
  const found = await fetchParsed({
    query: topicQuery,
    params: {slug},
    schema: fetched,
    tagsOf: (shown) => entityTags('topic', shown),
  })
  return found && {...found, stories: await storiesShown(found.stories, language)}
})
