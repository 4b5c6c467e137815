import type {Piece} from './answer.ts'
import {atomsOf, type Atom} from './atoms.ts'
import type {Unit} from './unit.ts'

/** A stretch of a text that was looked for, and which unit of the question it is. */
export interface Find {
  readonly start: number
  readonly end: number
  readonly unit: number
}

/** Where the units of a question stand in a text; finds don't overlap, the longest at a place counts. */
export function findsIn(text: string, units: readonly Unit[]): Find[] {
  const atoms = atomsOf(text)
  const finds: Find[] = []
  for (let at = 0; at < atoms.length;) {
    const {unit, length} = longestAt(atoms, at, units)
    const [first, last] = [atoms[at], atoms[at + length - 1]]
    if (length > 0 && first !== undefined && last !== undefined) finds.push({start: first.start, end: last.end, unit})
    at += Math.max(length, 1)
  }
  return finds
}

function longestAt(atoms: readonly Atom[], at: number, units: readonly Unit[]) {
  let longest = {unit: -1, length: 0}
  for (const [unit, {forms, unfinished}] of units.entries()) {
    for (const form of forms) {
      if (form.length > longest.length && stands(atoms, at, form, unfinished)) longest = {unit, length: form.length}
    }
  }
  return longest
}

function stands(atoms: readonly Atom[], at: number, form: readonly Atom[], unfinished: boolean): boolean {
  return form.every(({text}, index) => {
    const atom = atoms[at + index]?.text
    return atom === text || (unfinished && index === form.length - 1 && atom?.startsWith(text) === true)
  })
}

/** A text, or a part of it, in pieces. */
export function piecesOf(text: string, finds: readonly Find[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = []
  const add = (start: number, end: number, hit: boolean) => {
    if (end > start) pieces.push({text: text.slice(start, end), hit})
  }
  let at = from
  for (const {start, end} of finds.filter(({start, end}) => start >= from && end <= to)) {
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, to, false)
  return pieces
}
