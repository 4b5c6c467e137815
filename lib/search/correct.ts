import {keyOf, type Atom} from './atoms.ts'
import {slipsAllowed, slipsBetween} from './distance.ts'
import type {NameForm} from './names.ts'
import type {Shelf} from './shelf.ts'
import type {Store} from './store.ts'
import {writtenAs, type Unit} from './unit.ts'

/** A stretch of the reader's text, and what was perhaps meant. */
interface Correction {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly slips: number
}

/** The text with its slips of the pen put right by names and words of the newsroom; undefined when it offers nothing near. */
export function nearText(text: string, units: readonly Unit[], shelf: Shelf, store: Store): string | undefined {
  const plain = units.filter(({exact}) => !exact)
  const whole = nearName(plain, shelf)
  const found = whole === undefined ? plain.flatMap((unit) => nearWord(unit, shelf, store) ?? []) : [whole]
  if (found.length === 0) return undefined
  let corrected = text
  for (const {start, end, text} of found.toSorted((a, b) => b.start - a.start)) {
    corrected = corrected.slice(0, start) + text + corrected.slice(end)
  }
  return corrected
}

/** A name that has the reader's words with few slips: all words of the question, or its one run of characters. */
function nearName(units: readonly Unit[], shelf: Shelf): Correction | undefined {
  const atoms = units.flatMap(writtenAs)
  if (units.length === 0 || units.some(({named}) => named.length > 0 && units.length === 1)) return undefined
  let best: (Correction & {readonly known: number}) | undefined
  for (const [row, forms] of shelf.names.all()) {
    const known = shelf.storiesOf(row).length
    for (const form of forms) {
      const found = nearForm(atoms, form)
      if (
        found !== undefined &&
        (best === undefined || found.slips < best.slips || (found.slips === best.slips && known > best.known))
      )
        best = {...found, known}
    }
  }
  return best
}

function nearForm(atoms: readonly Atom[], form: NameForm): Correction | undefined {
  const characters = form.atoms.every(({kind}) => kind === 'character')
  return characters ? nearCharacters(atoms, form) : nearWords(atoms, form)
}

/** 吴朝辉 for 吴朝晖: one wrong character in a name of three or more. */
function nearCharacters(atoms: readonly Atom[], {atoms: name, written}: NameForm): Correction | undefined {
  if (name.length < 3) return undefined
  for (let at = 0; at + name.length <= atoms.length; at += 1) {
    const slips = name.filter(({text}, index) => atoms[at + index]?.text !== text).length
    const [first, last] = [atoms[at], atoms[at + name.length - 1]]
    if (slips === 1 && first !== undefined && last !== undefined)
      return {start: first.start, end: last.end, text: written, slips}
  }
  return undefined
}

/** Word by word, or where the reader left out the spaces, the name as one word. */
function nearWords(atoms: readonly Atom[], {atoms: name, written}: NameForm): Correction | undefined {
  const [first, last] = [atoms[0], atoms.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const slips = atoms.length === name.length ? slipsOfAll(atoms, name) : slipsOfOne(atoms, name)
  return slips === undefined || slips === 0 ? undefined : {start: first.start, end: last.end, text: written, slips}
}

function slipsOfAll(atoms: readonly Atom[], name: readonly Atom[]): number | undefined {
  let sum = 0
  for (const [index, {text}] of atoms.entries()) {
    const slips = slipsBetween(text, name[index]?.text ?? '', slipsAllowed(text.length))
    if (slips === undefined) return undefined
    sum += slips
  }
  return sum
}

function slipsOfOne(atoms: readonly Atom[], name: readonly Atom[]): number | undefined {
  const [written, meant] = [keyOf(atoms), keyOf(name)]
  return atoms.length > 1 && name.length > 1 ? undefined : slipsBetween(written, meant, slipsAllowed(written.length))
}

const vocabulary = `SELECT term, doc FROM story_words WHERE term >= ? AND term < ?`
/** Short words are near too many others. */
const shortestName = 4
const shortestWord = 5

/** A word that nothing has, as the nearest word of a name or a story; they have the first letter in common. */
function nearWord(unit: Unit, shelf: Shelf, store: Store): Correction | undefined {
  const [atom, ...more] = writtenAs(unit)
  if (atom === undefined || more.length > 0 || atom.kind !== 'word' || atom.text.length < shortestName) return undefined
  if (shelf.names.tokens.rows(atom.text).size > 0) return undefined
  let best: Correction | undefined
  let known = 0
  const consider = (word: string, count: number) => {
    const slips = slipsBetween(atom.text, word, slipsAllowed(atom.text.length))
    if (slips === undefined) return
    if (best === undefined || slips < best.slips || (slips === best.slips && count > known)) {
      best = {start: atom.start, end: atom.end, text: word, slips}
      known = count
    }
  }
  for (const word of shelf.names.tokens.words()) consider(word, 1000)
  if (atom.text.length < shortestWord) return best
  const [initial = ''] = atom.text
  for (const {term, doc} of store.all(vocabulary, initial, `${initial}\u{10FFFF}`)) consider(String(term), Number(doc))
  return best?.slips === 0 ? undefined : best
}
