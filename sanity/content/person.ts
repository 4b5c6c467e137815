import {cache} from 'react'
import type {Language} from '../../lib/model/language.ts'
import {person, type Person} from '../../lib/model/person.ts'
import {personQuery} from '../queries/person.ts'
import {counted, rowsIn, withRows} from './counted.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {saidList, withDay} from './said.ts'
import {entityTags} from './tags.ts'

const fetched = person.omit({stories: true, storyCount: true}).extend({...withRows, quotations: saidList})

/** A person with the stories, quotations and events they are in. Throws `LakeUnavailable`. */
export const getPerson = cache(async (language: Language, slug: string): Promise<Person | undefined> => {
  const found = await fetchParsed({
    query: personQuery,
    params: {slug},
    schema: fetched,
    tagsOf: (shown) => entityTags('person', shown),
  })
  if (found === undefined) return undefined
  const inThisLanguage = new Set((await rowsIn(found.rows, language)).map(({story}) => story))
  const quotations = found.quotations.filter(({story}) => inThisLanguage.has(story.id)).map(withDay)
  return {...(await counted(found, language)), quotations}
})
