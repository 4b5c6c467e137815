import {writing} from '../format/writing.ts'
import {byLanguage, type Language, languageTags} from '../model/language.ts'
import {absolute} from '../routes.ts'

/** Where a page stands in each language that has it, its own among them: paths of this site. */
export type Versions = Readonly<Partial<Record<Language, string>>>

/**
 * The tags of a language for hreflang: its own; and where that names a script, as `zh-Hans` does, the country's too, for
 * readers that know no scripts: `zh-CN`.
 */
function hreflangsOf(code: Language): string[] {
  const {language, script} = new Intl.Locale(languageTags[code])
  const {region} = new Intl.Locale(writing[code].locale)
  const byCountry = script !== undefined && region !== undefined ? [`${language}-${region}`] : []
  return [languageTags[code], ...byCountry]
}

/**
 * hreflang: the same links on every version of a page, so they are reciprocal. Of the languages that the site offers,
 * the first one that has the page is the default.
 */
export function hreflangLinks(
  versions: Versions,
  offered: readonly Language[],
  siteUrl: string,
): Readonly<Record<string, string>> {
  const known = offered.flatMap((language) => {
    const path = versions[language]
    return path === undefined ? [] : [{language, url: absolute(siteUrl, path)}]
  })
  const links = known.flatMap(({language, url}) => hreflangsOf(language).map((tag) => [tag, url] as const))
  const [first] = known
  return Object.fromEntries(first === undefined ? links : [...links, ['x-default', first.url] as const])
}

/** One path for each of the site's languages. */
export const inEachLanguage = (chosen: readonly Language[], path: (language: Language) => string): Versions =>
  Object.fromEntries(chosen.map((language) => [language, path(language)]))

/** `og:locale` of a language. */
export const locales = byLanguage((code) => {
  const {language, region} = new Intl.Locale(writing[code].locale)
  return region === undefined ? language : `${language}_${region}`
})

/** `og:locale:alternate`: the other languages that a page exists in. */
export const otherLocales = (versions: Versions, offered: readonly Language[], language: Language) =>
  offered.filter((other) => other !== language && versions[other] !== undefined).map((other) => locales[other])
