import type {Language} from '../model/language.ts'

/** What a language is called in another, or in itself: `Chinese`, `中文`. */
export const languageName = (language: Language, inLocale: string) =>
  new Intl.DisplayNames(inLocale, {type: 'language'}).of(language) ?? language
