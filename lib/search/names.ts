import {languages} from '../model/language.ts'
import {atomsOf, keyOf, type Atom} from './atoms.ts'
import type {IndexedEntity} from './document.ts'

/** One way to write a name: as somebody wrote it, and as atoms. */
export interface NameForm {
  readonly written: string
  readonly atoms: readonly Atom[]
}

/** Every form in which an entity may be named: in each language, others on record, abbreviations; the fullest first. */
export function formsOf(entity: IndexedEntity): NameForm[] {
  const others = entity.kind === 'person' ? entity.otherNames : []
  const short = entity.kind === 'institution' ? entity.abbreviations : []
  const written = [...languages.flatMap((language) => entity.name[language] ?? []), ...others, ...short]
  const forms = written.flatMap(spellings).map((form) => ({written: form, atoms: atomsOf(form)}))
  const turned = entity.kind === 'person' ? forms.flatMap(turnedAround) : []
  const byKey = Map.groupBy([...forms, ...turned], (form) => keyOf(form.atoms))
  return [...byKey].flatMap(([key, [first]]) => (key === '' || first === undefined ? [] : [first]))
}

/** Pinyin has ü, keyboards have v: Lü is also typed Lv. */
const spellings = (name: string) => (/ü/iu.test(name) ? [name, name.replaceAll(/ü/giu, 'v')] : [name])

/** A name of words with its last word first, and with its first last: Wu Zhaohui is also Zhaohui Wu. */
function turnedAround({written, atoms}: NameForm): NameForm[] {
  const words = written.split(/\s+/)
  if (words.length < 2 || atoms.some(({kind}) => kind === 'character')) return []
  const turns = [
    [...words.slice(1), ...words.slice(0, 1)],
    [...words.slice(-1), ...words.slice(0, -1)],
  ]
  return turns.map((turn) => turn.join(' ')).map((form) => ({written: form, atoms: atomsOf(form)}))
}
