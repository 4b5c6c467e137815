import {atomsOf, keyOf, runsOf, type Atom} from './atoms.ts'
import type {NameBook} from './name-book.ts'
import {stopWords} from './stop-words.ts'
import type {Unit} from './unit.ts'

/** More than anybody means; what stands behind is not looked for. */
const mostUnits = 10
const longestName = 16
const shortestUnfinished = 2

const quoted = /"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』/gu
const segmenter = new Intl.Segmenter('zh', {granularity: 'word'})

/** What a reader's text asks for: quoted phrases, names of entities (the longest first), other words. */
export function unitsOf(text: string, names: NameBook): Unit[] {
  const units: Unit[] = []
  let from = 0
  for (const found of text.matchAll(quoted)) {
    units.push(...plainUnits(text, from, found.index, names), ...exactUnit(found))
    from = found.index + found[0].length
  }
  units.push(...plainUnits(text, from, text.length, names))
  const telling = units.filter((unit) => unit.exact || unit.named.length > 0 || !isStopWord(unit))
  return once(telling.length > 0 ? telling : units).slice(0, mostUnits)
}

const isStopWord = ({forms: [atoms = []]}: Unit) => stopWords.has(keyOf(atoms))

/** The same word twice asks nothing more. */
const once = (units: readonly Unit[]) =>
  units.filter((unit, index) => units.findIndex((other) => sameUnit(unit, other)) === index)

const sameUnit = (a: Unit, b: Unit) => a.exact === b.exact && keyOf(a.forms[0] ?? []) === keyOf(b.forms[0] ?? [])

function exactUnit(found: RegExpExecArray): Unit[] {
  const start = found.index + 1
  const atoms = shifted(atomsOf(found[0].slice(1, -1)), start)
  return atoms.length === 0 ? [] : [unitOf(atoms, {exact: true})]
}

function shifted(atoms: readonly Atom[], by: number): Atom[] {
  return atoms.map((atom) => ({...atom, start: atom.start + by, end: atom.end + by}))
}

function unitOf(atoms: readonly Atom[], rest: Partial<Unit> = {}): Unit {
  const [start, end] = [atoms[0]?.start ?? 0, atoms.at(-1)?.end ?? 0]
  return {start, end, forms: [atoms], named: [], exact: false, unfinished: false, ...rest}
}

function plainUnits(text: string, from: number, to: number, names: NameBook): Unit[] {
  const atoms = shifted(atomsOf(text.slice(from, to)), from)
  const units: Unit[] = []
  let unknown: Atom[] = []
  for (let at = 0; at < atoms.length;) {
    const name = nameAt(atoms, at, names)
    if (name === undefined) unknown.push(...atoms.slice(at, at + 1))
    else {
      units.push(...wordUnits(unknown), name)
      unknown = []
    }
    at += name?.forms[0]?.length ?? 1
  }
  units.push(...wordUnits(unknown))
  const last = units.at(-1)
  const typing = to === text.length && last !== undefined && mayGoOn(last)
  return typing ? [...units.slice(0, -1), {...last, unfinished: true}] : units
}

const mayGoOn = ({forms: [atoms = []], named}: Unit) =>
  named.length === 0 && atoms.at(-1)?.kind === 'word' && keyOf(atoms).length >= shortestUnfinished

/** The longest name that begins at an atom, in all the forms of whoever has it. */
function nameAt(atoms: readonly Atom[], at: number, names: NameBook): Unit | undefined {
  for (let length = Math.min(longestName, atoms.length - at); length > 0; length -= 1) {
    const written = atoms.slice(at, at + length)
    const key = keyOf(written)
    const named = key.length < 2 || stopWords.has(key) ? [] : [...names.keys.rows(key)]
    if (named.length === 0) continue
    const others = named.flatMap((row) => names.forms(row).map((form) => form.atoms))
    return unitOf(written, {named, forms: [written, ...others.filter((form) => !isSame(form, written))]})
  }
}

const isSame = (a: readonly Atom[], b: readonly Atom[]) =>
  a.length === b.length && a.every(({text}, index) => text === b[index]?.text)

/** Words one by one; a run of characters as a segmenter cuts it, where lone characters stay with their neighbours. */
function wordUnits(atoms: readonly Atom[]): Unit[] {
  return runsOf(atoms).flatMap((run) =>
    run[0]?.kind === 'word' ? [unitOf(run)] : cut(run).map((word) => unitOf(word)),
  )
}

interface Word {
  readonly atoms: Atom[]
  /** Characters that the segmenter knew no word for. */
  readonly loose: boolean
}

/** Words as the segmenter has them. Names that it doesn't know it leaves in single characters: those make a word together. */
function segmented(run: readonly Atom[]): Word[] {
  const words: Word[] = []
  let at = 0
  for (const {segment} of segmenter.segment(keyOf(run))) {
    const atoms = run.slice(at, at + Array.from(segment).length)
    at += atoms.length
    const loose = atoms.length === 1 && !stopWords.has(segment)
    const before = words.at(-1)
    if (loose && before?.loose === true) before.atoms.push(...atoms)
    else words.push({atoms, loose})
  }
  return words
}

/** The words of a run of characters; a character left alone goes with the word before it. */
function cut(run: readonly Atom[]): Atom[][] {
  const words: Atom[][] = []
  for (const {atoms, loose} of segmented(run)) {
    const before = words.at(-1)
    const alone = loose && atoms.length === 1
    if (alone && before !== undefined && !stopWords.has(keyOf(before))) before.push(...atoms)
    else words.push(atoms)
  }
  return words
}
