import {keyOf} from './atoms.ts'
import {combine, type Scores} from './match-stories.ts'
import type {Shelf} from './shelf.ts'
import type {Store} from './store.ts'
import {matchOf, writtenAs, type Unit} from './unit.ts'

const wholeName = 10
const partOfName = 6
const inText = 2
const byCompanion = 1
/** The name is all that was asked. */
const nothingElse = 100

const aboutRows = 'SELECT rowid FROM entity_text WHERE entity_text MATCH ?'

/** How well a unit fits each entity, by row: `own` by its name or text, `near` also by the names of its companions. */
function matchUnit(store: Store, shelf: Shelf, unit: Unit): {readonly own: Scores; readonly near: Scores} {
  const own = new Float32Array(shelf.entities.length)
  for (const {rowid} of store.all(aboutRows, matchOf(unit))) own[Number(rowid)] = inText
  for (const row of shelf.names.holding(writtenAs(unit), unit.unfinished)) own[row] = partOfName
  for (const row of unit.named) own[row] = wholeName
  const near = Float32Array.from(own)
  for (const named of unit.named) {
    for (const row of shelf.companionsOf(named)) near[row] = (own[row] ?? 0) + byCompanion
  }
  return {own, near}
}

/**
 * How well entities fit all units (with `some`, any of them), by row: by name, then by what is written about them.
 * "President Zhejiang University" finds who has that role there; but at least one unit is about the entity itself.
 */
export function matchEntities(store: Store, shelf: Shelf, units: readonly Unit[], some: boolean): Scores {
  const matched = units.map((unit) => matchUnit(store, shelf, unit))
  const own = combine(
    matched.map((one) => one.own),
    true,
  )
  const scores = combine(
    matched.map((one) => one.near),
    some,
  )
  for (const row of shelf.names.keys.rows(keyOf(units.flatMap(writtenAs))))
    scores[row] = (scores[row] ?? 0) + nothingElse
  for (let row = 0; row < scores.length; row += 1) {
    const fits = (own[row] ?? 0) > 0 && shelf.entities[row] !== undefined
    scores[row] = fits ? (scores[row] ?? 0) * prominence(shelf, row) : 0
  }
  return scores
}

/** Between two of a name, whom more is written about. */
const prominence = (shelf: Shelf, row: number) => 1 + Math.log1p(shelf.storiesOf(row).length) / 10

/** All entities, for a question without words: those that most stories are about first. */
export const allEntities = (shelf: Shelf): Scores =>
  Float32Array.from(shelf.entities, (entity, row) => (entity === undefined ? 0 : prominence(shelf, row)))
