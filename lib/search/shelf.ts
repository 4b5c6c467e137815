import type {EntityKind} from '../model/entity.ts'
import {createColumns, createLists, listOf, type Columns, type Lists, type StoryFacts} from './columns.ts'
import {companionIds, type IndexedEntity} from './document.ts'
import {createNameBook, type NameBook} from './name-book.ts'

/** What is held in memory of the index: facts of public stories, all entities, and who is in what. */
export interface Shelf {
  readonly stories: Columns
  readonly storyCount: number
  /** By row; there are gaps. */
  readonly entities: readonly (IndexedEntity | undefined)[]
  readonly names: NameBook
  kindOf(entity: number): EntityKind | undefined
  /** Rows of the entities that are told together with one: people with an institution of their roles. */
  companionsOf(entity: number): ReadonlySet<number>
  setStory(row: number, facts: StoryFacts | undefined): void
  /** Makes a row known by its id, also before there is such an entity: stories may name what isn't published yet. */
  nameRow(row: number, id: string): void
  rowOf(id: string): number | undefined
  setEntity(row: number, entity: IndexedEntity | undefined): void
  /** Rows of the public stories that refer to an entity. */
  storiesOf(entity: number): readonly number[]
  /** By story: institutions that it belongs to, by itself or by its events, and all that these are part of. */
  institutions(): Lists
}

const none: readonly number[] = []
const nobody: ReadonlySet<number> = new Set()

export function createShelf(): Shelf {
  const stories = createColumns()
  const entities: (IndexedEntity | undefined)[] = []
  const names = createNameBook()
  const rowById = new Map<string, number>()
  const storiesByEntity: (number[] | undefined)[] = []
  const kinds: (EntityKind | undefined)[] = []
  const companions = new Map<string, Set<number>>()
  const idByRow: (string | undefined)[] = []
  let storyCount = 0
  // Made when it is asked for; whatever moves an institution or an event makes it stale.
  let institutions: Lists | undefined

  function unlink(row: number): void {
    for (const entity of listOf(stories.links, row)) {
      const rows = storiesByEntity[entity] ?? []
      const at = rows.indexOf(row)
      const last = rows.pop()
      if (last !== undefined && last !== row) rows[at] = last
    }
    stories.clear(row)
    storyCount -= 1
  }

  function link(row: number, facts: StoryFacts): void {
    stories.set(row, facts)
    for (const entity of facts.links) (storiesByEntity[entity] ??= []).push(row)
    storyCount += 1
  }

  /** All institutions that a subject brings along. */
  function climb(entity: number | undefined, into: Set<number>): Set<number> {
    const found = entity === undefined ? undefined : entities[entity]
    if (entity === undefined || found === undefined || into.has(entity)) return into
    if (found.kind === 'institution') {
      into.add(entity)
      climb(rowById.get(found.partOf ?? ''), into)
    }
    if (found.kind === 'event') for (const id of found.institutions) climb(rowById.get(id), into)
    return into
  }

  const institutionsOf = (row: number, known: Map<number, ReadonlySet<number>>): number[] => {
    const found = new Set<number>()
    for (const subject of listOf(stories.subjects, row)) {
      const above = known.get(subject) ?? climb(subject, new Set())
      known.set(subject, above)
      for (const institution of above) found.add(institution)
    }
    return [...found]
  }

  function layOut(): Lists {
    const lists = createLists()
    const known = new Map<number, ReadonlySet<number>>()
    for (let row = 0; row < stories.size; row += 1) {
      if (stories.present[row] === 1) lists.set(row, institutionsOf(row, known))
    }
    return lists
  }

  return {
    stories,
    entities,
    names,
    get storyCount() {
      return storyCount
    },

    setStory(row, facts) {
      if (stories.present[row] === 1) unlink(row)
      if (facts === undefined) return
      link(row, facts)
      institutions?.set(row, institutionsOf(row, new Map()))
    },

    kindOf: (entity) => kinds[entity],
    companionsOf: (entity) => companions.get(idByRow[entity] ?? '') ?? nobody,

    nameRow(row, id) {
      rowById.set(id, row)
      idByRow[row] = id
    },
    rowOf: (id) => rowById.get(id),

    setEntity(row, entity) {
      const before = entities[row]
      entities[row] = entity
      kinds[row] = entity?.kind
      for (const id of before === undefined ? [] : companionIds(before)) companions.get(id)?.delete(row)
      for (const id of entity === undefined ? [] : companionIds(entity)) {
        companions.set(id, (companions.get(id) ?? new Set()).add(row))
      }
      if (entity === undefined) names.delete(row)
      else names.set(row, entity)
      if (placeOf(before) !== placeOf(entity)) institutions = undefined
    },

    storiesOf: (entity) => storiesByEntity[entity] ?? none,
    institutions: () => (institutions ??= layOut()),
  }
}

/** What of an entity decides to which institutions stories belong. */
function placeOf(entity: IndexedEntity | undefined): string {
  if (entity?.kind === 'institution') return `part of ${entity.partOf ?? 'nothing'}`
  return entity?.kind === 'event' ? `of ${entity.institutions.join()}` : ''
}
