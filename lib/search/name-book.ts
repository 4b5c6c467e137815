import {keyOf, tokensOf, type Atom} from './atoms.ts'
import type {IndexedEntity} from './document.ts'
import {createLookup, type Lookup} from './lookup.ts'
import {formsOf, type NameForm} from './names.ts'

/** All names of all entities, which are known here by the row they have in the index. */
export interface NameBook {
  set(row: number, entity: IndexedEntity): void
  delete(row: number): void
  forms(row: number): readonly NameForm[]
  /** Everybody's forms. */
  all(): Iterable<readonly [number, readonly NameForm[]]>
  /** Whole names without spaces. */
  readonly keys: Lookup
  /** Words of names, and pairs of characters. */
  readonly tokens: Lookup
  /** Entities with a name that holds these atoms one after the other; the last may be unfinished. */
  holding(atoms: readonly Atom[], unfinished: boolean): ReadonlySet<number>
}

const none: readonly NameForm[] = []

export function createNameBook(): NameBook {
  const formsByRow = new Map<number, readonly NameForm[]>()
  const keys = createLookup()
  const tokens = createLookup()
  const forms = (row: number) => formsByRow.get(row) ?? none

  function remove(row: number): void {
    for (const form of forms(row)) {
      keys.remove(keyOf(form.atoms), row)
      for (const token of tokensOf(form.atoms)) tokens.remove(token, row)
    }
    formsByRow.delete(row)
  }

  return {
    set(row, entity) {
      remove(row)
      formsByRow.set(row, formsOf(entity))
      for (const form of forms(row)) {
        keys.add(keyOf(form.atoms), row)
        for (const token of tokensOf(form.atoms)) tokens.add(token, row)
      }
    },

    delete: remove,
    forms,
    all: () => formsByRow,
    keys,
    tokens,

    holding(atoms, unfinished) {
      const [token] = tokensOf(atoms)
      if (token === undefined) return new Set()
      const alone = atoms.length === 1
      const open = alone && (unfinished || atoms[0]?.kind === 'character')
      const candidates = open ? tokens.beginningWith(token) : tokens.rows(token)
      if (alone && unfinished) return candidates.union(keys.beginningWith(token))
      if (alone) return candidates
      return new Set([...candidates].filter((row) => forms(row).some((form) => holds(form, atoms, unfinished))))
    },
  }
}

function holds({atoms}: NameForm, wanted: readonly Atom[], unfinished: boolean): boolean {
  const fits = (atom: Atom | undefined, {text}: Atom, isLast: boolean) =>
    atom?.text === text || (isLast && unfinished && atom?.text.startsWith(text) === true)
  return atoms.some((_, from) =>
    wanted.every((one, index) => fits(atoms[from + index], one, index === wanted.length - 1)),
  )
}
