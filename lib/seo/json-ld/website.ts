import {type Language, languageTags} from '../../model/language.ts'
import type {Site} from '../../model/site.ts'
import {textIn} from '../../model/text.ts'
import {absolute, entityId, frontPath, searchPath} from '../../routes.ts'
import {names} from './names.ts'
import {type JsonLdGraph, type JsonLdNode, graphOf} from './node.ts'
import type {Page} from './page.ts'
import {entityReference} from './references.ts'

export const websiteId = ({language, siteUrl}: Page) => `${absolute(siteUrl, frontPath(language))}#website`

export const publisherId = ({site, siteUrl}: Page) =>
  site.publisher === undefined ? `${absolute(siteUrl, '/')}#publisher` : entityId(siteUrl, site.publisher)

/** Who publishes the site: its institution, else the site under its own name. */
export function publisherNode(page: Page): JsonLdNode {
  const {site, siteUrl, language} = page
  const logo = site.logo && {
    '@type': 'ImageObject',
    url: site.logo.url,
    width: site.logo.width,
    height: site.logo.height,
  }
  const named =
    site.publisher === undefined
      ? {'@type': 'Organization', ...names(site.name, [], language), url: absolute(siteUrl, frontPath(language))}
      : {
          ...entityReference(site.publisher, page),
          ...names(site.publisher.name, site.publisher.abbreviations, language),
        }
  return {...named, '@id': publisherId(page), logo}
}

/** The site in one language. */
export function websiteNode(page: Page): JsonLdNode {
  const {site, siteUrl, language} = page
  return {
    '@type': 'WebSite',
    '@id': websiteId(page),
    ...names(site.name, [], language),
    url: absolute(siteUrl, frontPath(language)),
    description: textIn(site.tagline, language)?.text,
    inLanguage: languageTags[language],
    publisher: {'@id': publisherId(page)},
    // As search engines read it (https://schema.org/SearchAction): the words stand in for the braces.
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(siteUrl, searchPath(language))}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** The front page: the site and its publisher. */
export function frontJsonLd(language: Language, site: Site, siteUrl: string): JsonLdGraph {
  const page = {language, site, siteUrl}
  return graphOf(websiteNode(page), publisherNode(page))
}
