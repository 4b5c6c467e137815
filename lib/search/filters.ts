import type {SearchQuestion} from './question.ts'
import type {Shelf, StoryFacts} from './shelf.ts'

export const storyFilters = ['storyLanguage', 'year', 'person', 'institution', 'topic'] as const
export type StoryFilter = (typeof storyFilters)[number]

/** A filter that the question has, and whether a story passes it. */
interface ActiveFilter {
  readonly filter: StoryFilter
  readonly passes: (facts: StoryFacts, row: number) => boolean
}

/** What the question's filters let through. */
export interface Filtering {
  readonly active: readonly ActiveFilter[]
  /** Rows of the entities chosen. */
  readonly chosen: Readonly<Partial<Record<'person' | 'institution' | 'topic', number>>>
}

const findSlug = (shelf: Shelf, kind: string, slug: string | undefined) => {
  if (slug === undefined) return undefined
  const row = shelf.entities.findIndex((entity) => entity?.kind === kind && entity.slug === slug)
  return row < 0 ? undefined : row
}

/** Reads the question's filters. A slug that nothing has lets nothing through. */
export function filteringOf(question: SearchQuestion, shelf: Shelf): Filtering {
  const {storyLanguage, year} = question
  const [person, institution, topic] = (['person', 'institution', 'topic'] as const).map((kind) =>
    findSlug(shelf, kind, question[kind]),
  )
  const tests: Readonly<Record<StoryFilter, ActiveFilter['passes']>> = {
    storyLanguage: (facts) => facts.language === storyLanguage,
    year: (facts) => facts.year === year,
    person: ({links}) => person !== undefined && links.includes(person),
    institution: (_, row) => institution !== undefined && shelf.institutionsOf(row).includes(institution),
    topic: ({links}) => topic !== undefined && links.includes(topic),
  }
  return {
    active: storyFilters
      .filter((filter) => question[filter] !== undefined)
      .map((filter) => ({filter, passes: tests[filter]})),
    chosen: {
      ...(person === undefined ? {} : {person}),
      ...(institution === undefined ? {} : {institution}),
      ...(topic === undefined ? {} : {topic}),
    },
  }
}

/** The one filter that a story fails; undefined when it passes all, `several` when it fails more than one. */
export function failedFilter({active}: Filtering, facts: StoryFacts, row: number): StoryFilter | 'several' | undefined {
  let failed: StoryFilter | undefined
  for (const {filter, passes} of active) {
    if (passes(facts, row)) continue
    if (failed !== undefined) return 'several'
    failed = filter
  }
  return failed
}
