import {cache} from 'react'
import type {Language} from '../../lib/model/language.ts'
import {programme, type Programme} from '../../lib/model/subject.ts'
import {programmeQuery} from '../queries/programme.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {entityTags} from './tags.ts'
import {storiesShown, versionedCards} from './versions.ts'

const fetched = programme.extend({stories: versionedCards})

/** A programme with its stories and events. Throws `LakeUnavailable`. */
export const getProgramme = cache(async (language: Language, slug: string): Promise<Programme | undefined> => {
  const found = await fetchParsed({
    query: programmeQuery,
    params: {slug},
    schema: fetched,
    tagsOf: (shown) => entityTags('programme', shown),
  })
  return found && {...found, stories: await storiesShown(found.stories, language)}
})
