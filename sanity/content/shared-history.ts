import {cache} from 'react'
import {yearOf} from '../../lib/format/dates.ts'
import type {Language} from '../../lib/model/language.ts'
import {
  inOrderOfTime,
  mostEntries,
  peopleOfBoth,
  sharedFetched,
  sharedThings,
  sidesOf,
  type SharedEntry,
  type SharedHistory,
} from '../../lib/model/shared-history.ts'
import {sharedHistoryQuery} from '../queries/shared-history.ts'
import {rowsIn} from './counted.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {institutionTags} from './institution.ts'
import {findInstitution} from './institution-tree.ts'
import {fetchStories, inOrderOf} from './named.ts'
import {aboutTag} from './tags.ts'

type Dated = ReturnType<typeof inOrderOfTime>[number]

/** The entries with their stories instead of the ids; a story that cannot be shown is left out. */
async function withStories(entries: readonly Dated[]): Promise<SharedEntry[]> {
  const cards = await fetchStories(entries.flatMap(({stories}) => stories))
  return entries.flatMap(({day, event, stories: ids}): SharedEntry[] => {
    const stories = inOrderOf(ids, cards)
    if (event !== undefined) return [{kind: 'event', day, event, stories}]
    return stories.map((story) => ({kind: 'story', day, story}))
  })
}

function countYears(entries: readonly Dated[]): SharedHistory['years'] {
  return [...Map.groupBy(entries, ({day}) => yearOf(day))].map(([year, its]) => ({year, count: its.length}))
}

/**
 * The history that two institutions share, each with its units; undefined when one of them is unknown, or when a year is
 * asked for in which there was nothing. A long history is told year by year, beginning with the last. Throws
 * `LakeUnavailable`.
 */
export const getSharedHistory = cache(
  async (language: Language, slugs: readonly [string, string], asked: string | undefined) => {
    const [one, other] = await Promise.all(slugs.map(findInstitution))
    if (one === undefined || other === undefined || one.id === other.id) return undefined
    const [ids, others] = sidesOf(one.ids, other.ids)
    const found = await fetchParsed({
      query: sharedHistoryQuery,
      params: {one: one.id, other: other.id, ids, others},
      schema: sharedFetched,
      tagsOf: (shown) => [...institutionTags(one, shown), ...other.ids.map(aboutTag)],
    })
    if (found === undefined) return undefined
    const sides = [new Set(ids), new Set(others)] as const
    const {events, rows} = sharedThings(found.events, await rowsIn(found.rows, language), sides)
    const all = inOrderOfTime(events, rows)
    const years = countYears(all)
    const year = asked ?? (all.length > mostEntries ? years.at(-1)?.year : undefined)
    const shown = year === undefined ? all : all.filter(({day}) => yearOf(day) === year)
    if (asked !== undefined && shown.length === 0) return undefined
    const history: SharedHistory = {
      pair: [found.one, found.other],
      year,
      entries: await withStories(shown),
      people: peopleOfBoth(found.people, sides),
      storyCount: rows.length,
      eventCount: events.length,
      agreementCount: events.filter(({eventKind}) => eventKind === 'signing').length,
      years,
    }
    return history
  },
)
