import type {Language} from '../model/language.ts'
import {nameIn, otherName, type Localized, type TextInLanguage} from '../model/text.ts'
import {writing} from './writing.ts'

/** A name as a page in `language` prints it, and the same name in the other script where it differs. */
export interface ShownName {
  readonly name: TextInLanguage
  readonly other: TextInLanguage | undefined
}

/** 吴朝晖 beside Wu Zhaohui, and the other way round on a Chinese page. */
export function shownName(name: Localized, language: Language): ShownName {
  return {name: nameIn(name, language), other: otherName(name, language)}
}

/** A name in both scripts as plain text: `Wu Zhaohui (吴朝晖)`; `吴朝晖（Wu Zhaohui）`. */
export function formatName(name: Localized, language: Language): string {
  const {name: main, other} = shownName(name, language)
  if (other === undefined) return main.text
  return main.text + writing[language].inBrackets(other.text)
}

/** Order of two names on a page in `language`: by the alphabet, in Chinese by pinyin. */
export function byName(language: Language): (a: {name: Localized}, b: {name: Localized}) => number {
  const collator = new Intl.Collator(writing[language].sorting)
  return (a, b) => collator.compare(nameIn(a.name, language).text, nameIn(b.name, language).text)
}
