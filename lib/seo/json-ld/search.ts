import {languageTags} from '../../model/language.ts'
import type {Site} from '../../model/site.ts'
import {absolute, searchPath} from '../../routes.ts'
import type {SearchFacts} from '../search-metadata.ts'
import {breadcrumbs} from './breadcrumbs.ts'
import {type JsonLdGraph, graphOf} from './node.ts'
import {websiteId} from './website.ts'

/** The search page, with or without results. */
export function searchJsonLd({language, title, query}: SearchFacts, site: Site, siteUrl: string): JsonLdGraph {
  const page = {language, site, siteUrl}
  const path = searchPath(language, query)
  const node = {
    '@type': query === '' ? 'WebPage' : 'SearchResultsPage',
    '@id': absolute(siteUrl, path),
    url: absolute(siteUrl, path),
    name: title,
    inLanguage: languageTags[language],
    isPartOf: {'@id': websiteId(page)},
  }
  return graphOf(node, breadcrumbs([{name: title, path}], page))
}
