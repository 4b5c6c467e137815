import {foldCharacter, foldWord} from './fold.ts'

/** The smallest thing that is looked for: a word, or one character of a script that puts no spaces between words. */
export interface Atom {
  /** Folded. */
  readonly text: string
  /** Where it stands in the text it is from. */
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'character'
  /** Whether the atom before touches it: characters of one run. */
  readonly touches: boolean
}

const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`
const letter = String.raw`[[\p{L}\p{N}]--[${unspaced}]]`
const pattern = new RegExp(
  String.raw`([[\p{L}\p{N}]&&[${unspaced}]])|${letter}(?:${letter}|\p{M}|['’ʼ](?=${letter}))*`,
  'gv',
)

/** A text as atoms. Punctuation, symbols and control characters are none. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = []
  for (const found of text.matchAll(pattern)) {
    const [whole, character] = found
    const folded = character === undefined ? foldWord(whole) : foldCharacter(whole)
    const touches = atoms.at(-1)?.end === found.index
    const kind = character === undefined ? 'word' : 'character'
    if (folded !== '') atoms.push({text: folded, start: found.index, end: found.index + whole.length, kind, touches})
  }
  return atoms
}

/**
 * What the full-text index holds for atoms, each at its place: a word as it is, a character together with the one that
 * follows it. So any word inside a sentence is a phrase of the index, however the sentence is cut into words.
 */
export function tokensOf(atoms: readonly Atom[]): string[] {
  return atoms.map((atom, index) => {
    const next = atoms[index + 1]
    return isPair(atom, next) ? atom.text + next.text : atom.text
  })
}

const isPair = (atom: Atom, next: Atom | undefined): next is Atom =>
  atom.kind === 'character' && next?.kind === 'character' && next.touches

/** Whether the token of the last atom can only be found by its beginning: a character whose neighbour isn't known. */
export const endsOpen = (atoms: readonly Atom[]) => atoms.at(-1)?.kind === 'character'

/** The atoms without places, as one string: 吴朝晖, `wuzhaohui`. */
export const keyOf = (atoms: readonly Pick<Atom, 'text'>[]) => atoms.map(({text}) => text).join('')

/** Atoms in runs: a word alone, characters that touch together. */
export function runsOf(atoms: readonly Atom[]): Atom[][] {
  const runs: Atom[][] = []
  for (const [index, atom] of atoms.entries()) {
    const goesOn = atom.kind === 'character' && atom.touches && atoms[index - 1]?.kind === 'character'
    if (goesOn) runs.at(-1)?.push(atom)
    else runs.push([atom])
  }
  return runs
}
