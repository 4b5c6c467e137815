import {languages} from '../model/language.ts'
import {isListed, type Lists} from './columns.ts'
import type {SearchQuestion} from './question.ts'
import type {Shelf} from './shelf.ts'

export const storyFilters = ['storyLanguage', 'year', 'person', 'institution', 'topic'] as const
export type StoryFilter = (typeof storyFilters)[number]

/** A filter that the question has, and whether the story of a row passes it. */
export interface ActiveFilter {
  readonly filter: StoryFilter
  readonly passes: (row: number) => boolean
}

/** What the question's filters let through. */
export interface Filtering {
  readonly active: readonly ActiveFilter[]
  /** Rows of the entities chosen. */
  readonly chosen: Readonly<Record<'person' | 'institution' | 'topic', number | undefined>>
}

function findSlug(shelf: Shelf, kind: string, slug: string | undefined): number | undefined {
  if (slug === undefined) return undefined
  const row = shelf.entities.findIndex((entity) => entity?.kind === kind && entity.slug === slug)
  return row < 0 ? undefined : row
}

const naming = (lists: Lists, entity: number | undefined) => (row: number) =>
  entity !== undefined && isListed(lists, row, entity)

/** Reads the question's filters. A slug that nothing has lets nothing through. */
export function filteringOf(question: SearchQuestion, shelf: Shelf): Filtering {
  const {stories} = shelf
  const chosen = {
    person: findSlug(shelf, 'person', question.person),
    institution: findSlug(shelf, 'institution', question.institution),
    topic: findSlug(shelf, 'topic', question.topic),
  }
  const language = languages.findIndex((code) => code === question.storyLanguage)
  const tests: Readonly<Record<StoryFilter, ActiveFilter['passes']>> = {
    storyLanguage: (row) => stories.languages[row] === language,
    year: (row) => stories.years[row] === question.year,
    person: naming(stories.links, chosen.person),
    institution: naming(shelf.institutions(), chosen.institution),
    topic: naming(stories.links, chosen.topic),
  }
  const active = storyFilters.filter((filter) => question[filter] !== undefined)
  return {active: active.map((filter) => ({filter, passes: tests[filter]})), chosen}
}

/** The one filter that a story fails; undefined when it passes all, `several` when it fails more than one. */
export function failedFilter(active: readonly ActiveFilter[], row: number): StoryFilter | 'several' | undefined {
  let failed: StoryFilter | undefined
  for (const {filter, passes} of active) {
    if (passes(row)) continue
    if (failed !== undefined) return 'several'
    failed = filter
  }
  return failed
}
