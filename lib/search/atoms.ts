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

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** What a character is to a reader of words. Marks and apostrophes belong to a word that has begun. */
const [unknown, gap, letter, character, mark, apostrophe] = [0, 1, 2, 3, 4, 5]
const classes = new Uint8Array(0x11_0000)

function classify(codePoint: number): number {
  const text = String.fromCodePoint(codePoint)
  if (/[\p{L}\p{N}]/u.test(text)) return unspaced.test(text) ? character : letter
  if (/\p{M}/u.test(text)) return mark
  return /['’ʼ]/u.test(text) ? apostrophe : gap
}

/** Looked up, since all that is written and all that is shown goes through here. */
function classOf(codePoint: number): number {
  const known = classes[codePoint] ?? gap
  return known === unknown ? (classes[codePoint] = classify(codePoint)) : known
}

const widthOf = (codePoint: number) => (codePoint > 0xffff ? 2 : 1)

/** Where a word ends that begins before `from`: an apostrophe is part of it when a letter follows. */
function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0
    const kind = classOf(codePoint)
    const goesOn =
      kind === letter || kind === mark || (kind === apostrophe && classOf(text.codePointAt(at + 1) ?? 0) === letter)
    if (!goesOn) break
    at += widthOf(codePoint)
  }
  return at
}

/** A text as atoms. Punctuation, symbols and control characters are none. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = []
  let lastEnd = -1
  for (let start = 0, end = 0; start < text.length; start = end) {
    const codePoint = text.codePointAt(start) ?? 0
    const found = classOf(codePoint)
    end = start + widthOf(codePoint)
    if (found !== letter && found !== character) continue
    if (found === letter) end = endOfWord(text, end)
    const written = text.slice(start, end)
    const folded = found === letter ? foldWord(written) : foldCharacter(written)
    if (folded === '') continue
    const kind = found === letter ? 'word' : 'character'
    atoms.push({text: folded, start, end, kind, touches: start === lastEnd})
    lastEnd = end
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
