import type {Language} from '../model/language.ts'
import {writing} from './writing.ts'

/** One piece of a list: an item by its place, or the words between two items. */
export type ListPiece = {readonly item: number} | {readonly words: string}

/** A list of `count` items (`A, B and C`; `甲、乙和丙`) in pieces, so that a page can put a link where each item stands. */
export function listPieces(count: number, language: Language): ListPiece[] {
  let item = 0
  const places = Array.from({length: count}, () => '-')
  return new Intl.ListFormat(writing[language].locale, {type: 'conjunction'})
    .formatToParts(places)
    .map((part) => (part.type === 'element' ? {item: item++} : {words: part.value}))
}
