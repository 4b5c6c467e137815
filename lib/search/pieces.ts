import type {Piece} from './answer.ts'
import {atomsOf, type Atom} from './atoms.ts'
import type {Unit} from './unit.ts'

/** A stretch of a text that was looked for, and which unit of the question it is. */
export interface Find {
  readonly start: number
  readonly end: number
  readonly unit: number
}

/** Finds what was asked for in a text; finds don't overlap, the longest at a place counts. */
export type Finder = (text: string) => Find[]

interface Form {
  readonly unit: number
  readonly atoms: readonly Atom[]
  readonly unfinished: boolean
}

/** A finder of the units of a question. It looks at each place for the forms that begin with what stands there. */
export function finderOf(units: readonly Unit[]): Finder {
  const forms = units.flatMap(({forms, unfinished}, unit) => forms.map((atoms): Form => ({unit, atoms, unfinished})))
  const byFirst = Map.groupBy(forms, ({atoms}) => atoms[0]?.text)
  const open = forms.filter(({atoms, unfinished}) => unfinished && atoms.length === 1)

  return (text) => {
    const atoms = atomsOf(text)
    const finds: Find[] = []
    for (let at = 0; at < atoms.length;) {
      const first = atoms[at]
      const found = longest(byFirst.get(first?.text) ?? none, atoms, at) ?? longest(open, atoms, at)
      const last = atoms[at + (found?.atoms.length ?? 1) - 1]
      if (found !== undefined && first !== undefined && last !== undefined)
        finds.push({start: first.start, end: last.end, unit: found.unit})
      at += found?.atoms.length ?? 1
    }
    return finds
  }
}

const none: readonly Form[] = []

function longest(forms: readonly Form[], atoms: readonly Atom[], at: number): Form | undefined {
  let found: Form | undefined
  for (const form of forms) {
    if (form.atoms.length > (found?.atoms.length ?? 0) && stands(atoms, at, form)) found = form
  }
  return found
}

function stands(atoms: readonly Atom[], at: number, {atoms: form, unfinished}: Form): boolean {
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
