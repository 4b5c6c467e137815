import type {FacetEntity, Facets, FacetValue} from './answer.ts'
import type {EntityKind} from '../model/entity.ts'
import {failedFilter, storyFilters, type Filtering, type StoryFilter} from './filters.ts'
import type {SearchQuestion} from './question.ts'
import type {Shelf, StoryFacts} from './shelf.ts'
import type {Scores} from './match-stories.ts'

const mostEntities = 20

/** Stories that pass all filters, and the counts to narrow by; each count leaves aside the filter of its own kind. */
export interface Counted {
  readonly rows: readonly number[]
  readonly facets: Omit<Facets, 'kinds'>
}

/** Goes over all stories that fit once, and counts exactly. */
export function count(shelf: Shelf, scores: Scores, filtering: Filtering, question: SearchQuestion): Counted {
  const rows: number[] = []
  const languages = new Map<StoryFacts['language'], number>()
  const years = new Map<number, number>()
  // Whatever stories refer to is counted alike; its kind is looked at in the end.
  const [people, topics, institutions] = [1, 2, 3].map(() => new Int32Array(shelf.entities.length))
  const counters: Readonly<Record<StoryFilter, (facts: StoryFacts, row: number) => void>> = {
    storyLanguage: ({language}) => void languages.set(language, (languages.get(language) ?? 0) + 1),
    year: ({year}) => void years.set(year, (years.get(year) ?? 0) + 1),
    person: ({links}) => tally(people, links),
    institution: (_, row) => tally(institutions, shelf.institutionsOf(row)),
    topic: ({links}) => tally(topics, links),
  }

  for (let row = 0; row < scores.length; row += 1) {
    const facts = scores[row] === 0 ? undefined : shelf.stories[row]
    if (facts === undefined) continue
    const failed = failedFilter(filtering, facts, row)
    if (failed === 'several') continue
    if (failed !== undefined) {
      counters[failed](facts, row)
      continue
    }
    rows.push(row)
    for (const filter of storyFilters) counters[filter](facts, row)
  }
  const {chosen} = filtering
  return {
    rows,
    facets: {
      languages: valuesOf(languages, question.storyLanguage).toSorted((a, b) => b.count - a.count),
      years: valuesOf(years, question.year).toSorted((a, b) => b.value - a.value),
      people: entitiesOf(shelf, 'person', people, chosen.person),
      institutions: entitiesOf(shelf, 'institution', institutions, chosen.institution),
      topics: entitiesOf(shelf, 'topic', topics, chosen.topic),
    },
  }
}

function tally(counts: Int32Array | undefined, entities: readonly number[]): void {
  if (counts === undefined) return
  for (const entity of entities) counts[entity] = (counts[entity] ?? 0) + 1
}

function valuesOf<V extends string | number>(counts: Map<V, number>, chosen: V | undefined): FacetValue<V>[] {
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0)
  return [...counts].map(([value, count]) => ({value, count}))
}

function entitiesOf(
  shelf: Shelf,
  kind: EntityKind,
  counts: Int32Array | undefined,
  chosen: number | undefined,
): FacetEntity[] {
  const found: [row: number, count: number][] = []
  for (const [row, count] of (counts ?? []).entries()) {
    if (count > 0 && row !== chosen && shelf.entities[row]?.kind === kind) found.push([row, count])
  }
  const frequent = found
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, chosen === undefined ? mostEntities : mostEntities - 1)
  const shown = chosen === undefined ? frequent : [[chosen, counts?.[chosen] ?? 0] as const, ...frequent]
  return shown.flatMap(([row, count]) => {
    const entity = shelf.entities[row]
    return entity === undefined ? [] : [{value: entity.slug, label: entity.name, count}]
  })
}
