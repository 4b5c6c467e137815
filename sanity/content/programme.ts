import {cache} from 'react'
import type {Language} from '../../lib/model/language.ts'
import {programme, type Programme} from '../../lib/model/subject.ts'
import {programmeQuery} from '../queries/programme.ts'
import {counted, withRows} from './counted.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {namedMost} from './named-most.ts'
import {entityTags} from './tags.ts'

const fetched = programme.omit({people: true, institutions: true, stories: true, storyCount: true}).extend(withRows)

/** A programme with its stories and events, and who is named in these most often. Throws `LakeUnavailable`. */
export const getProgramme = cache(async (language: Language, slug: string): Promise<Programme | undefined> => {
  const found = await fetchParsed({
    query: programmeQuery,
    params: {slug},
    schema: fetched,
    tagsOf: (shown) => entityTags('programme', shown),
  })
  return found && {...(await counted(found, language)), ...(await namedMost(found.rows, language))}
})
