import type {Language} from '../model/language.ts'

const formats: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en-GB', {type: 'conjunction'}),
  zh: new Intl.ListFormat('zh-Hans-CN', {type: 'conjunction'}),
}

/** One piece of a list: an item by its place, or the words between two items. */
export type ListPiece = {readonly item: number} | {readonly words: string}

/** A list of `count` items (`A, B and C`; `甲、乙和丙`) in pieces, so that a page can put a link where each item stands. */
export function listPieces(count: number, language: Language): ListPiece[] {
  let item = 0
  const places = Array.from({length: count}, () => '-')
  return formats[language]
    .formatToParts(places)
    .map((part) => (part.type === 'element' ? {item: item++} : {words: part.value}))
}
