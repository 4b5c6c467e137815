import {keyOf} from './atoms.ts'
import type {IndexedEntity} from './document.ts'
import {combine, type Scores} from './match-stories.ts'
import type {Shelf} from './shelf.ts'
import type {Store} from './store.ts'
import {matchOf, writtenAs, type Unit} from './unit.ts'

const wholeName = 10
const partOfName = 6
const inText = 2
const byCompanion = 1

/** An entity with how well it fits. */
export interface RankedEntity {
  readonly row: number
  readonly entity: IndexedEntity
  readonly score: number
}

const aboutRows = 'SELECT rowid FROM entity_text WHERE entity_text MATCH ?'

/** Ids of the entities that one is told together with: a person with the institutions of all roles. */
function companions(entity: IndexedEntity): readonly (string | undefined)[] {
  switch (entity.kind) {
    case 'person':
      return entity.roles.map(({institution}) => institution)
    case 'institution':
      return [entity.partOf]
    case 'event':
      return entity.institutions
    case 'topic':
    case 'programme':
      return []
  }
}

/** Scores of a unit, by row: `own` by name or text, and `near` by the names of companions. */
function matchUnit(store: Store, shelf: Shelf, unit: Unit): {readonly own: Scores; readonly near: Scores} {
  const own = new Float32Array(shelf.entities.length)
  for (const {rowid} of store.all(aboutRows, matchOf(unit))) own[Number(rowid)] = inText
  for (const row of shelf.names.holding(writtenAs(unit), unit.unfinished)) own[row] = partOfName
  for (const row of unit.named) own[row] = wholeName
  const near = Float32Array.from(own)
  const named = new Set(unit.named)
  if (named.size > 0) {
    for (const [row, entity] of shelf.entities.entries()) {
      const isNear = entity !== undefined && companions(entity).some((id) => named.has(shelf.rowOf(id ?? '') ?? -1))
      if (isNear) near[row] = (own[row] ?? 0) + byCompanion
    }
  }
  return {own, near}
}

/**
 * Entities that fit all units (with `some`, any of them), the best first: by name, then by what is written about them.
 * "President Zhejiang University" finds who has that role there; but at least one unit is about the entity itself.
 */
export function matchEntities(store: Store, shelf: Shelf, units: readonly Unit[], some: boolean): RankedEntity[] {
  const matched = units.map((unit) => matchUnit(store, shelf, unit))
  const own = combine(
    matched.map((one) => one.own),
    true,
  )
  const all = combine(
    matched.map((one) => one.near),
    some,
  )
  const whole = wholeNames(shelf, units)
  return rank(shelf, all, (row) => ((own[row] ?? 0) > 0 ? (whole.has(row) ? 100 : 0) : undefined))
}

/** Entities whose name is all that was asked. */
function wholeNames(shelf: Shelf, units: readonly Unit[]): ReadonlySet<number> {
  return shelf.names.keys.rows(keyOf(units.flatMap(writtenAs)))
}

/** All entities, for a question without words: those that most stories are about first. */
export const allEntities = (shelf: Shelf): RankedEntity[] =>
  rank(shelf, new Float32Array(shelf.entities.length).fill(1), () => 0)

function rank(shelf: Shelf, scores: Scores, bonus: (row: number) => number | undefined): RankedEntity[] {
  const found: RankedEntity[] = []
  for (const [row, entity] of shelf.entities.entries()) {
    const [score = 0, more] = [scores[row], bonus(row)]
    if (entity === undefined || score === 0 || more === undefined) continue
    // Between two of a name, whom more is written about.
    const known = 1 + Math.log1p(shelf.storiesOf(row).length) / 10
    found.push({row, entity, score: (score + more) * known})
  }
  return found.toSorted((a, b) => b.score - a.score || a.row - b.row)
}
