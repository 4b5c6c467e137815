import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {ErrorPage} from '../../../components/pages/ErrorPage.tsx'
import {NotFoundPage} from '../../../components/pages/NotFoundPage.tsx'
import {strings} from '../../../lib/i18n/strings.ts'
import {isLanguage, type Language} from '../../../lib/model/language.ts'
import type {Site} from '../../../lib/model/site.ts'
import {getSite} from '../../../sanity/content/get-site.ts'
import {LakeUnavailable} from '../../../sanity/content/lake-unavailable.ts'
import {tagPage} from '../../../sanity/content/tag-page.ts'

export interface Path {
  readonly language: Language
  readonly slug: string
  readonly page: string
}

interface PageProps {
  readonly params: Promise<{locale: string; slug?: string; page?: string}>
}

interface PageDefinition<T> {
  /** What the page shows, or undefined when there is no such thing. Throws `LakeUnavailable`. */
  readonly load: (path: Path) => Promise<T | undefined>
  readonly metadata: (thing: T, site: Site, path: Path) => Metadata
  readonly view: (thing: T, site: Site, path: Path) => ReactNode
}

type Loaded<T> = {state: 'found'; thing: T; site: Site} | {state: 'missing'; site: Site} | {state: 'outage'}

/** Nothing is rendered at build: there is no lake then. Pages are printed at their first visit and held by the press. */
export const noneAtBuild = () => []

async function pathOf({params}: PageProps): Promise<Path> {
  const {locale, slug = '', page = ''} = await params
  return {language: isLanguage(locale) ? locale : 'en', slug: decodeURIComponent(slug), page}
}

/** The press makes the tags `status:404` and `status:503` the answer's status (lib/press/page-store.ts). */
async function loadPage<T>(load: () => Promise<T | undefined>): Promise<Loaded<T>> {
  try {
    const [thing, site] = await Promise.all([load(), getSite()])
    if (thing !== undefined) return {state: 'found', thing, site}
    await tagPage(['status:404'])
    return {state: 'missing', site}
  } catch (error) {
    if (!(error instanceof LakeUnavailable)) throw error
    console.error(error.message)
    await tagPage(['status:503'])
    return {state: 'outage'}
  }
}

/** A page of the site: parameters → content → page component, with a designed page for what is missing or down. */
export function definePage<T>({load, metadata, view}: PageDefinition<T>) {
  async function generateMetadata(props: PageProps): Promise<Metadata> {
    const path = await pathOf(props)
    const loaded = await loadPage(() => load(path))
    if (loaded.state === 'found') return metadata(loaded.thing, loaded.site, path)
    const {notFoundTitle, outageTitle} = strings(path.language).errors
    return {title: loaded.state === 'missing' ? notFoundTitle : outageTitle, robots: {index: false}}
  }

  async function Page(props: PageProps) {
    const path = await pathOf(props)
    const loaded = await loadPage(() => load(path))
    switch (loaded.state) {
      case 'found':
        return view(loaded.thing, loaded.site, path)
      case 'missing':
        return <NotFoundPage site={loaded.site} language={path.language} />
      case 'outage':
        return <ErrorPage language={path.language} />
    }
  }

  return {generateMetadata, Page}
}
