import type {Metadata} from 'next'
import {strings} from '../i18n/strings.ts'
import type {Language} from '../model/language.ts'
import type {Picture} from '../model/picture.ts'
import type {Site} from '../model/site.ts'
import {nameIn, textIn} from '../model/text.ts'
import {absolute, feedPath, sharePicturePath} from '../routes.ts'
import {type Versions, hreflangLinks, locales, otherLocales} from './alternates.ts'
import {canBeCut, cut} from './cut.ts'

/** A feed that a page announces. */
export interface Feed {
  readonly title: string
  readonly path: string
}

/** Paths of the pages before and after this one in a row of pages. */
export interface Beside {
  readonly newer?: string | undefined
  readonly older?: string | undefined
}

/** What the metadata of any page is made of. */
interface PageFacts {
  readonly language: Language
  readonly title: string
  readonly description?: string | undefined
  /** The page's own path. */
  readonly path: string
  readonly versions: Versions
  readonly picture?: Picture | undefined
  /** The page's own feed; the site's feed is announced on every page. */
  readonly feed?: Feed | undefined
  readonly beside?: Beside | undefined
  readonly article?:
    | {readonly publishedTime: string; readonly modifiedTime: string; readonly tags: string[]}
    | undefined
  readonly profile?: boolean | undefined
}

/** Metadata for Next, whole: nothing is left to layouts above. */
export function pageMetadata(facts: PageFacts, site: Site, siteUrl: string): Metadata {
  const {language, title, description, path, versions} = facts
  const siteName = nameIn(site.name, language).text
  const picture = [facts.picture, site.logo].find((one) => one !== undefined && canBeCut(one))
  return {
    title: {absolute: title === siteName ? title : `${title} – ${siteName}`},
    description,
    alternates: {
      canonical: absolute(siteUrl, path),
      languages: hreflangLinks(versions, site.languages, siteUrl),
      types: {'application/rss+xml': feeds(facts, siteName, siteUrl)},
    },
    openGraph: {
      ...kind(facts),
      title,
      description,
      siteName,
      url: absolute(siteUrl, path),
      locale: locales[language],
      alternateLocale: otherLocales(versions, site.languages, language),
      images: [picture === undefined ? ownShareImage(language, siteUrl) : shareImage(picture, language)],
    },
    pagination: {previous: pathOrNull(facts.beside?.newer, siteUrl), next: pathOrNull(facts.beside?.older, siteUrl)},
    twitter: {card: facts.picture === undefined ? 'summary' : 'summary_large_image'},
    robots: {index: true, follow: true, 'max-image-preview': 'large'},
  }
}

const pathOrNull = (path: string | undefined, siteUrl: string) => (path === undefined ? null : absolute(siteUrl, path))

function feeds({feed, language}: PageFacts, siteName: string, siteUrl: string) {
  const own = feed === undefined ? [] : [{title: `${feed.title} – ${siteName}`, path: feed.path}]
  const all = [...own, {title: siteName, path: feedPath(language)}]
  return all.map(({title, path}) => ({title, url: absolute(siteUrl, path)}))
}

function kind({article, profile}: PageFacts) {
  if (article !== undefined) return {type: 'article', ...article} as const
  return {type: profile === true ? 'profile' : 'website'} as const
}

// The size that every network shows whole (https://ogp.me, 1.91:1).
const shareSize = {width: 1200, height: 630}

const shareImage = (picture: Picture, language: Language) => ({
  ...cut(picture, shareSize),
  alt: textIn(picture.alt, language)?.text,
})

const ownShareImage = (language: Language, siteUrl: string) => ({
  url: absolute(siteUrl, sharePicturePath),
  ...shareSize,
  alt: strings(language).frame.sign,
})
