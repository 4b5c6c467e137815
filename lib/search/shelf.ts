import type {Language} from '../model/language.ts'
import type {IndexedEntity} from './document.ts'
import {createNameBook, type NameBook} from './name-book.ts'

/** What filters, counts and ranking need of a public story; `links` and `subjects` are rows of entities. */
export interface StoryFacts {
  readonly language: Language
  readonly year: number
  /** Milliseconds. */
  readonly publishedAt: number
  readonly links: readonly number[]
  readonly subjects: readonly number[]
}

/** What is held in memory of the index: facts of public stories, all entities, and who is in what. */
export interface Shelf {
  /** By row; there are gaps. */
  readonly stories: readonly (StoryFacts | undefined)[]
  readonly entities: readonly (IndexedEntity | undefined)[]
  readonly names: NameBook
  readonly storyCount: number
  setStory(row: number, facts: StoryFacts | undefined): void
  /** Makes a row known by its id, also before there is such an entity: stories may name what isn't published yet. */
  nameRow(row: number, id: string): void
  rowOf(id: string): number | undefined
  setEntity(row: number, entity: IndexedEntity | undefined): void
  /** Rows of the public stories that refer to an entity. */
  storiesOf(entity: number): readonly number[]
  /** Institutions that a story belongs to, by itself or by its events, and all that these are part of. */
  institutionsOf(story: number): readonly number[]
}

const none: readonly number[] = []

export function createShelf(): Shelf {
  const stories: (StoryFacts | undefined)[] = []
  const entities: (IndexedEntity | undefined)[] = []
  const names = createNameBook()
  const rowById = new Map<string, number>()
  const storiesByEntity: (number[] | undefined)[] = []
  let storyCount = 0
  // Worked out when asked for; whatever moves an institution or an event makes all of it stale.
  let institutionsByStory: (readonly number[] | undefined)[] = []

  function unlink(row: number, {links}: StoryFacts): void {
    for (const entity of links) {
      const rows = storiesByEntity[entity] ?? []
      const at = rows.indexOf(row)
      const last = rows.pop()
      if (last !== undefined && last !== row) rows[at] = last
    }
    storyCount -= 1
  }

  function link(row: number, {links}: StoryFacts): void {
    for (const entity of links) (storiesByEntity[entity] ??= []).push(row)
    storyCount += 1
  }

  function climb(entity: number | undefined, into: Set<number>): void {
    const found = entity === undefined ? undefined : entities[entity]
    if (entity === undefined || found === undefined || into.has(entity)) return
    if (found.kind === 'institution') {
      into.add(entity)
      if (found.partOf !== undefined) climb(rowById.get(found.partOf), into)
    }
    if (found.kind === 'event') for (const id of found.institutions) climb(rowById.get(id), into)
  }

  return {
    stories,
    entities,
    names,
    get storyCount() {
      return storyCount
    },

    setStory(row, facts) {
      const before = stories[row]
      if (before !== undefined) unlink(row, before)
      if (facts !== undefined) link(row, facts)
      stories[row] = facts
      institutionsByStory[row] = undefined
    },

    nameRow: (row, id) => void rowById.set(id, row),
    rowOf: (id) => rowById.get(id),

    setEntity(row, entity) {
      const before = entities[row]
      entities[row] = entity
      if (entity === undefined) names.delete(row)
      else names.set(row, entity)
      if (placeOf(before) !== placeOf(entity)) institutionsByStory = []
    },

    storiesOf: (entity) => storiesByEntity[entity] ?? none,

    institutionsOf(row) {
      const known = institutionsByStory[row]
      if (known !== undefined) return known
      const found = new Set<number>()
      for (const subject of stories[row]?.subjects ?? none) climb(subject, found)
      return (institutionsByStory[row] = [...found])
    },
  }
}

/** What of an entity decides to which institutions stories belong. */
function placeOf(entity: IndexedEntity | undefined): string {
  if (entity?.kind === 'institution') return `part of ${entity.partOf ?? 'nothing'}`
  return entity?.kind === 'event' ? entity.institutions.join() : ''
}
