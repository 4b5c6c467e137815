import type {Metadata} from 'next'
import {strings} from '../i18n/strings.ts'
import type {Language} from '../model/language.ts'
import type {Site} from '../model/site.ts'
import {searchPath} from '../routes.ts'
import {inEachLanguage} from './alternates.ts'
import {pageMetadata} from './page-metadata.ts'

/** The search page: its title tells the question, which its address holds. */
export interface SearchFacts {
  readonly language: Language
  readonly title: string
  /** Of the address; empty while nothing is asked. */
  readonly query: string
}

/** Metadata of the search page. Search engines do not keep it: what it finds has pages of its own, which it leads to. */
export function searchMetadata({language, title, query}: SearchFacts, site: Site, siteUrl: string): Metadata {
  const path = (each: Language) => searchPath(each, query)
  const description = strings(language).search.start
  const facts = {language, title, description, path: path(language), versions: inEachLanguage(site.languages, path)}
  return {...pageMetadata(facts, site, siteUrl), robots: {index: false, follow: true}}
}
