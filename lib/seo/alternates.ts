import {type Language, languages} from '../model/language.ts'
import {absolute} from '../routes.ts'

/** Where a page stands in each language that has it, its own among them: paths of this site. */
export type Versions = Readonly<Partial<Record<Language, string>>>

// Simplified Chinese is known by its script, and by the country to readers that know no scripts.
const hreflangs: Readonly<Record<Language, readonly ('en' | 'zh-Hans' | 'zh-CN')[]>> = {
  en: ['en'],
  zh: ['zh-Hans', 'zh-CN'],
}

/** hreflang: the same links on every version of a page, so they are reciprocal; the first language is the default. */
export function hreflangLinks(versions: Versions, siteUrl: string): Readonly<Record<string, string>> {
  const known = languages.flatMap((language) => {
    const path = versions[language]
    return path === undefined ? [] : [{language, url: absolute(siteUrl, path)}]
  })
  const links = known.flatMap(({language, url}) => hreflangs[language].map((tag) => [tag, url] as const))
  const [first] = known
  return Object.fromEntries(first === undefined ? links : [...links, ['x-default', first.url] as const])
}

/** One path for each of the site's languages. */
export const inEachLanguage = (chosen: readonly Language[], path: (language: Language) => string): Versions =>
  Object.fromEntries(chosen.map((language) => [language, path(language)]))

/** `og:locale` of a language. */
export const locales: Readonly<Record<Language, string>> = {en: 'en_GB', zh: 'zh_CN'}

/** `og:locale:alternate`: the other languages that a page exists in. */
export const otherLocales = (versions: Versions, language: Language) =>
  languages.filter((other) => other !== language && versions[other] !== undefined).map((other) => locales[other])
