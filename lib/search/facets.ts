import type {EntityKind} from '../model/entity.ts'
import {languages} from '../model/language.ts'
import type {FacetEntity, Facets, FacetValue} from './answer.ts'
import {best} from './best.ts'
import {failedFilter, type Filtering, type StoryFilter} from './filters.ts'
import type {Scores} from './match-stories.ts'
import type {SearchQuestion} from './question.ts'
import type {Shelf} from './shelf.ts'

const mostEntities = 20
const lastYear = 10_000

/** Stories that pass all filters, and the counts to narrow by; each count leaves aside the filter of its own kind. */
export interface Counted {
  readonly rows: Uint32Array
  readonly facets: Omit<Facets, 'kinds'>
}

/** Stories that fit: all of them, or those that `scores` has above nothing. */
function fitting(shelf: Shelf, scores: Scores | undefined): Uint32Array {
  const {present, size} = shelf.stories
  const rows = new Uint32Array(size)
  let found = 0
  for (let row = 0; row < size; row += 1) {
    if (present[row] === 1 && (scores === undefined || (scores[row] ?? 0) > 0)) rows[found++] = row
  }
  return rows.subarray(0, found)
}

/** Of the stories that fit, those that pass; and by filter, those that fail it alone. */
function sorted(rows: Uint32Array, {active}: Filtering) {
  const passing = active.length === 0 ? rows : new Uint32Array(rows.length)
  const failing = new Map(active.map(({filter}) => [filter, new Array<number>()]))
  if (active.length === 0) return {passing, failing}
  let found = 0
  for (const row of rows) {
    const failed = failedFilter(active, row)
    if (failed === undefined) passing[found++] = row
    else if (failed !== 'several') failing.get(failed)?.push(row)
  }
  return {passing: passing.subarray(0, found), failing}
}

/** Goes over all stories that fit once, and counts exactly. */
export function count(
  shelf: Shelf,
  scores: Scores | undefined,
  filtering: Filtering,
  question: SearchQuestion,
): Counted {
  const {passing, failing} = sorted(fitting(shelf, scores), filtering)
  const {stories} = shelf
  const alone = (filter: StoryFilter) => failing.get(filter) ?? none
  const linked = tally(new Uint32Array(shelf.entities.length), passing, stories.links)
  const institutions = tally(new Uint32Array(shelf.entities.length), passing, shelf.institutions())
  const people = tally(Uint32Array.from(linked), alone('person'), stories.links)
  const topics = tally(linked, alone('topic'), stories.links)
  tally(institutions, alone('institution'), shelf.institutions())
  const spoken = values(stories.languages, languages.length, [passing, alone('storyLanguage')])
  const years = values(stories.years, lastYear, [passing, alone('year')])
  const {chosen} = filtering
  return {
    rows: passing,
    facets: {
      languages: languages
        .map((value, at) => ({value, count: spoken[at] ?? 0}))
        .filter(({value, count}) => count > 0 || value === question.storyLanguage)
        .toSorted((a, b) => b.count - a.count),
      years: yearsWith(years, question.year).toReversed(),
      people: entitiesOf(shelf, 'person', people, chosen.person),
      institutions: entitiesOf(shelf, 'institution', institutions, chosen.institution),
      topics: entitiesOf(shelf, 'topic', topics, chosen.topic),
    },
  }
}

const none: readonly number[] = []

/** Adds what the lists of these rows name. */
function tally(
  counts: Uint32Array,
  rows: Iterable<number>,
  {starts, lengths, all}: Shelf['stories']['links'],
): Uint32Array {
  for (const row of rows) {
    const start = starts[row] ?? 0
    const end = start + (lengths[row] ?? 0)
    for (let at = start; at < end; at += 1) {
      const entity = all[at] ?? 0
      counts[entity] = (counts[entity] ?? 0) + 1
    }
  }
  return counts
}

function values(column: Uint8Array | Uint16Array, most: number, rows: readonly Iterable<number>[]): Uint32Array {
  const counts = new Uint32Array(most)
  for (const some of rows) {
    for (const row of some) {
      const value = column[row] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
  return counts
}

function yearsWith(counts: Uint32Array, chosen: number | undefined): FacetValue<number>[] {
  const years: FacetValue<number>[] = []
  for (let value = 0; value < counts.length; value += 1) {
    const count = counts[value] ?? 0
    if (count > 0 || value === chosen) years.push({value, count})
  }
  return years
}

function entitiesOf(shelf: Shelf, kind: EntityKind, counts: Uint32Array, chosen: number | undefined): FacetEntity[] {
  const ofKind = counts.map((count, row) => (count > 0 && row !== chosen && shelf.kindOf(row) === kind ? count : 0))
  const frequent = best(ofKind, chosen === undefined ? mostEntities : mostEntities - 1, 0)
  return [...(chosen === undefined ? [] : [chosen]), ...frequent].flatMap((row) => {
    const entity = shelf.entities[row]
    return entity === undefined ? [] : [{value: entity.slug, label: entity.name, count: counts[row] ?? 0}]
  })
}
