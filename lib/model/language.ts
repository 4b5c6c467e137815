import {z} from 'zod'

/**
 * The site's languages with their BCP 47 tags, for `lang` attributes, hreflang and feeds. A further language is one line
 * here and a folder `lib/i18n/<code>`; `npm run typegen` ties them together.
 */
export const languageTags = {
  en: 'en',
  zh: 'zh-Hans',
} as const
export type Language = keyof typeof languageTags

/** Where nothing else decides: the names that editors see first, and addresses that belong to no language. */
export const defaultLanguage: Language = 'en'

/** Narrows a path segment or a header value to one of the site's languages. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languageTags, value)
}

export const languages: readonly Language[] = Object.keys(languageTags).filter(isLanguage)
export const language = z.enum(languages)

const isWhole = <T>(made: Partial<Record<Language, T>>): made is Record<Language, T> =>
  languages.every((code) => Object.hasOwn(made, code))

/** Something for each of the site's languages. */
export function byLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  const made: Partial<Record<Language, T>> = Object.fromEntries(languages.map((code) => [code, make(code)]))
  if (isWhole(made)) return made
  throw new Error('a language without a code')
}

const scripts = byLanguage((code) => new Intl.Locale(languageTags[code]).maximize().script)

/** Whether two languages are read by the same letters: who reads English can at least read out a German name. */
export const shareScript = (one: Language, other: Language) => scripts[one] === scripts[other]

/** The languages in which a text is looked for, the wanted one first, then those in its script. */
export const fallbacks = byLanguage((wanted) => [
  wanted,
  ...languages.filter((other) => other !== wanted && shareScript(other, wanted)),
  ...languages.filter((other) => !shareScript(other, wanted)),
])

/** What a language is called in another, or in itself: `Chinese`, `中文`. */
export const languageName = (code: Language, inLocale: string) =>
  new Intl.DisplayNames(inLocale, {type: 'language'}).of(code) ?? code
