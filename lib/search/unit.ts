import {endsOpen, tokensOf, type Atom} from './atoms.ts'

/** One thing that is looked for: a word, a name, or a phrase in quotation marks. */
export interface Unit {
  /** Where it stands in the reader's text. */
  readonly start: number
  readonly end: number
  /** Ways to write it, what the reader wrote first; any will do. */
  readonly forms: readonly (readonly Atom[])[]
  /** Rows of the entities whose name it is. */
  readonly named: readonly number[]
  /** In quotation marks: only these words, in this order. */
  readonly exact: boolean
  /** Whether the reader may still be writing it: the last word. */
  readonly unfinished: boolean
}

/** The unit as the reader wrote it. */
export const writtenAs = ({forms}: Unit): readonly Atom[] => forms[0] ?? []

const formsLookedFor = 20

/** A query in FTS5's language; tokens hold letters and digits alone, so that nobody can speak that language from outside. */
export function matchOf(unit: Unit, unfinished = false): string {
  const phrases = unit.forms.slice(0, formsLookedFor).map((atoms) => phraseOf(atoms, unfinished))
  return [...new Set(phrases)].join(' OR ')
}

/** Atoms one after the other, the last perhaps unfinished. */
export function phraseOf(atoms: readonly Atom[], unfinished: boolean): string {
  const tokens = tokensOf(atoms)
  const alone = atoms.length === 1 || atoms.at(-1)?.touches !== true || atoms.at(-2)?.kind === 'word'
  // The last character stands in the index with its neighbour, which isn't known here: the pair before it says enough.
  const open = endsOpen(atoms)
  const phrase = (open && !alone ? tokens.slice(0, -1) : tokens).join(' ')
  return `"${phrase}"${unfinished || (open && alone) ? ' *' : ''}`
}
