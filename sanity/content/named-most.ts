import type {InstitutionCard} from '../../lib/model/institution-card.ts'
import type {Language} from '../../lib/model/language.ts'
import type {PersonCard} from '../../lib/model/person-card.ts'
import type {StoryRow} from '../../lib/model/story-row.ts'
import {tally, type Tally} from '../../lib/model/tally.ts'
import {rowsIn} from './counted.ts'
import {fetchInstitutions, fetchPeople} from './named.ts'

const most = 8

interface NamedMost {
  readonly people: (PersonCard & Pick<Tally, 'count'>)[]
  readonly institutions: (InstitutionCard & Pick<Tally, 'count'>)[]
}

/** Who is in most of the stories, with the number of these. Throws `LakeUnavailable`. */
export async function namedMost(rows: readonly StoryRow[], language: Language): Promise<NamedMost> {
  const once = await rowsIn(rows, language)
  const people = tally(
    once.map((row) => row.people),
    most,
  )
  const institutions = tally(
    once.map((row) => row.institutions),
    most,
  )
  const counts = new Map([...people, ...institutions].map(({id, count}) => [id, count]))
  const withCount = <T extends {readonly id: string}>(cards: readonly T[]) =>
    cards.map((card) => ({...card, count: counts.get(card.id) ?? 1}))
  return {
    people: withCount(await fetchPeople(people.map(({id}) => id))),
    institutions: withCount(await fetchInstitutions(institutions.map(({id}) => id))),
  }
}
