import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {Frame, type Alternates, type Feed} from '../../../components/frame/Frame.tsx'
import {strings} from '../../../lib/i18n/strings.ts'
import {readEnv} from '../../../lib/env.ts'
import {languages, type Language} from '../../../lib/model/language.ts'
import type {EntityCard} from '../../../lib/model/entity.ts'
import type {Site} from '../../../lib/model/site.ts'
import {nameIn} from '../../../lib/model/text.ts'
import {queryInPath} from '../../../lib/press/question-address.ts'
import {entityPath, feedPath, openSearchPath} from '../../../lib/routes.ts'
import type {JsonLdGraph} from '../../../lib/seo/json-ld/node.ts'
import {jsonLdScript} from '../../../lib/seo/json-ld/script.ts'
import {getSite} from '../../../sanity/content/site.ts'
import {LakeUnavailable} from '../../../sanity/content/lake-unavailable.ts'
import {tagPage} from '../../../sanity/content/tag-page.ts'
import {enterPreview} from '../../preview.ts'
import {today, todayTag} from '../../releases.ts'
import {missingPageOf, outagePage} from './not-shown.tsx'
import {pageLanguage} from './page-language.ts'
import {PreviewParts} from './PreviewParts.tsx'

export interface Path {
  readonly language: Language
  readonly slug: string
  /** A second slug, of whom the page tells together with the first. */
  readonly other: string
  /** A letter, a number: what comes after a list's own address. */
  readonly page: string
  /** Year, month and day after the address of an archive. */
  readonly period: readonly string[]
  /** Of the address, where the page answers a question: lib/press/question-address.ts. */
  readonly query: string | undefined
}

interface PageProps {
  readonly params: Promise<{
    locale: string
    slug?: string
    other?: string
    page?: string
    period?: string[]
    query?: string
    rest?: string[]
  }>
}

/** What a page knows besides the thing it shows. */
export interface PageContext extends Path {
  readonly site: Site
  readonly siteUrl: string
  /** The newsroom's day, `YYYY-MM-DD`: only for a page that is `dated`. */
  readonly today: string
}

interface Surroundings {
  /** The page's own path. */
  readonly path: string
  readonly alternates: Alternates
  readonly feed?: Feed
}

/** There was such a thing, and it has been taken down. */
export const gone = Symbol('gone')

/** What is at an address: undefined when there is nothing. */
export type Found<T> = T | typeof gone | undefined

export interface PageDefinition<T> {
  /** The page says what is now or next, and is printed anew each day. */
  readonly dated?: boolean
  /** What the page shows, undefined when there is no such thing, or `gone`. Throws `LakeUnavailable`. */
  readonly load: (path: Path) => Promise<Found<T>>
  readonly metadata: (thing: T, context: PageContext) => Metadata
  readonly jsonLd: (thing: T, context: PageContext) => JsonLdGraph
  readonly surroundings: (thing: T, context: PageContext) => Surroundings
  readonly view: (thing: T, context: PageContext) => ReactNode
}

interface Asked extends Path {
  /** The address names a language that the site offers: under another first segment, `/EN` for one, there is nothing. */
  readonly exists: boolean
}

type Loaded<T> = {state: 'found'; thing: T; site: Site} | {state: 'missing' | 'gone'; site: Site} | {state: 'outage'}

/** The same page in some languages. */
export const inLanguages = (chosen: readonly Language[], pathIn: (language: Language) => string): Alternates =>
  Object.fromEntries(chosen.map((language) => [language, pathIn(language)]))

/** The same page in each language. */
export const everyLanguage = (pathIn: (language: Language) => string): Alternates => inLanguages(languages, pathIn)

/** Where the page of an entity is, in each language, and its feed. */
export function entitySurroundings(entity: EntityCard, {language}: PageContext): Surroundings {
  return {
    path: entityPath(language, entity),
    alternates: everyLanguage((each) => entityPath(each, entity)),
    feed: {href: feedPath(language, entity), title: nameIn(entity.name, language)},
  }
}

/** Nothing is rendered at build: there is no lake then. Pages are printed at their first visit and held by the press. */
export const noneAtBuild = () => []

// A page gets its parameters percent-encoded and generateMetadata gets them decoded; both must ask for the same thing.
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

async function pathOf({params}: PageProps): Promise<Asked> {
  const {locale, rest = [], slug = rest.at(-1) ?? '', other = '', page = '', period = [], query = ''} = await params
  await enterPreview()
  const language = await pageLanguage(locale)
  const asked = {slug: decoded(slug), other: decoded(other), page, period, query: queryInPath(query)}
  return {language, ...asked, exists: language === locale}
}

const contextOf = (path: Path, site: Site): PageContext => ({...path, site, siteUrl: readEnv().siteUrl, today: today()})

/** The press makes a tag such as `status:404` the answer's status (lib/press/page-store.ts). */
async function loadPage<T>(path: Asked, load: PageDefinition<T>['load']): Promise<Loaded<T>> {
  try {
    const [thing, site] = await Promise.all([path.exists ? load(path) : undefined, getSite()])
    if (thing !== undefined && thing !== gone) return {state: 'found', thing, site}
    await tagPage([thing === gone ? 'status:410' : 'status:404'])
    return {state: thing === gone ? 'gone' : 'missing', site}
  } catch (error) {
    if (!(error instanceof LakeUnavailable)) throw error
    console.error(error.message)
    await tagPage(['status:503'])
    return {state: 'outage'}
  }
}

/** A page of the site: parameters → content → page component, with a designed page for what is missing or down. */
export function definePage<T>(definition: PageDefinition<T>) {
  const {dated = false, load, metadata, jsonLd, surroundings, view} = definition
  async function generateMetadata(props: PageProps): Promise<Metadata> {
    const path = await pathOf(props)
    const loaded = await loadPage(path, load)
    if (loaded.state === 'found') return metadata(loaded.thing, contextOf(path, loaded.site))
    const {notFoundTitle, goneTitle, outageTitle} = strings(path.language).errors
    const titles = {missing: notFoundTitle, gone: goneTitle, outage: outageTitle}
    return {title: titles[loaded.state], robots: {index: false}}
  }

  function found(thing: T, context: PageContext): ReactNode {
    return (
      <Frame site={context.site} language={context.language} {...surroundings(thing, context)}>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={nameIn(context.site.name, context.language).text}
          href={openSearchPath(context.language)}
        />
        <script
          type="application/ld+json"
          // oxlint-disable-next-line react/no-danger -- jsonLdScript escapes all that could end the element
          dangerouslySetInnerHTML={{__html: jsonLdScript(jsonLd(thing, context))}}
        />
        {view(thing, context)}
      </Frame>
    )
  }

  async function content(props: PageProps) {
    const path = await pathOf(props)
    const {language} = path
    const loaded = await loadPage(path, load)
    switch (loaded.state) {
      case 'found':
        if (dated) await tagPage([todayTag])
        return found(loaded.thing, contextOf(path, loaded.site))
      case 'missing':
      case 'gone':
        return missingPageOf({site: loaded.site, language, slug: path.slug, gone: loaded.state === 'gone'})
      case 'outage':
        return outagePage(language)
    }
  }

  async function Page(props: PageProps) {
    return (
      <>
        {await content(props)}
        <PreviewParts language={(await pathOf(props)).language} />
      </>
    )
  }

  return {generateMetadata, Page}
}

/** A page for what does not exist. */
export const missingPage = definePage<never>({
  load: () => Promise.resolve(undefined),
  metadata: (nothing) => nothing,
  jsonLd: (nothing) => nothing,
  surroundings: (nothing) => nothing,
  view: (nothing) => nothing,
})
