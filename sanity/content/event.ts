import {cache} from 'react'
import {event, type NewsEvent} from '../../lib/model/event.ts'
import type {Language} from '../../lib/model/language.ts'
import {eventQuery} from '../queries/event.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {entityTags} from './tags.ts'
import {storiesShown, versionedCards} from './versions.ts'

const fetched = event.extend({stories: versionedCards})

/** An event with its coverage. Throws `LakeUnavailable`. */
export const getEvent = cache(async (language: Language, slug: string): Promise<NewsEvent | undefined> => {
  const found = await fetchParsed({
    query: eventQuery,
    params: {slug},
    schema: fetched,
    tagsOf: (shown) => entityTags('event', shown),
  })
  return found && {...found, stories: await storiesShown(found.stories, language)}
})
