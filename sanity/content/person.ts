import {cache} from 'react'
import type {Language} from '../../lib/model/language.ts'
import {person, type Person} from '../../lib/model/person.ts'
import {personQuery} from '../queries/person.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {saidList, withDay} from './said.ts'
import {entityTags} from './tags.ts'
import {storiesShown, versionedCards} from './versions.ts'

const fetched = person.extend({stories: versionedCards, quotations: saidList})

/** A person with the stories, quotations and events they are in. Throws `LakeUnavailable`. */
export const getPerson = cache(async (language: Language, slug: string): Promise<Person | undefined> => {
  const found = await fetchParsed({
    query: personQuery,
    params: {slug},
    schema: fetched,
    tagsOf: (shown) => entityTags('person', shown),
  })
  if (found === undefined) return undefined
  const stories = await storiesShown(found.stories, language)
  const shown = new Set(stories.map(({id}) => id))
  const quotations = found.quotations.filter(({story}) => shown.has(story.id)).map(withDay)
  return {...found, stories, quotations}
})
