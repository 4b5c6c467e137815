import {feedVersion} from '../../../lib/feeds/feed-version.ts'
import {rssFeed} from '../../../lib/feeds/rss.ts'
import {readEnv} from '../../../lib/env.ts'
import {strings} from '../../../lib/i18n/strings.ts'
import type {EntityKind} from '../../../lib/model/entity.ts'
import type {Language} from '../../../lib/model/language.ts'
import {nameIn, textIn} from '../../../lib/model/text.ts'
import {entityPath, feedPath, frontPath} from '../../../lib/routes.ts'
import {getFeedStories} from '../../../sanity/content/feed.ts'
import {LakeUnavailable} from '../../../sanity/content/lake-unavailable.ts'
import {presentSlug} from '../../../sanity/content/moved.ts'
import {getSite} from '../../../sanity/content/site.ts'
import {pageLanguage} from './page-language.ts'

interface Asked {
  readonly kind: EntityKind
  readonly slug: string
}

const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) =>
  new Response(`${text}\n`, {status, headers: {'content-type': 'text/plain; charset=utf-8', ...headers}})

async function render(language: Language, asked: Asked | undefined): Promise<Response> {
  const [site, found] = await Promise.all([getSite(), getFeedStories(language, asked)])
  if (found === undefined) {
    const moved = asked && (await presentSlug(asked.kind, asked.slug))
    if (asked === undefined || moved === undefined) return plain(404, strings(language).errors.notFoundTitle)
    return plain(308, moved, {location: feedPath(language, {...asked, slug: moved})})
  }
  const {siteUrl} = readEnv()
  const siteName = nameIn(site.name, language).text
  const thing = found.entity === undefined ? undefined : nameIn(found.entity.name, language).text
  const feed = rssFeed({
    title: thing === undefined ? siteName : `${thing} – ${siteName}`,
    description:
      thing === undefined ? (textIn(site.tagline, language)?.text ?? siteName) : strings(language).frame.newsOf(thing),
    siteUrl,
    selfPath: feedPath(language, asked),
    pagePath: asked === undefined ? frontPath(language) : entityPath(language, asked),
    language,
    publisher: site.publisher === undefined ? siteName : nameIn(site.publisher.name, language).text,
    stories: found.stories,
  })
  const {etag, lastModified} = feedVersion(feed, found.stories)
  return new Response(feed, {
    headers: {
      'content-type': 'application/rss+xml; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      etag,
      ...(lastModified === undefined ? {} : {'last-modified': lastModified.toUTCString()}),
    },
  })
}

async function answer(locale: string, asked: Asked | undefined): Promise<Response> {
  const language = await pageLanguage(locale)
  if (language !== locale) return plain(404, strings(language).errors.notFoundTitle)
  try {
    return await render(language, asked)
  } catch (error) {
    if (!(error instanceof LakeUnavailable)) throw error
    console.error(error.message)
    return plain(503, strings(language).errors.outageTitle, {'retry-after': '30'})
  }
}

/** `GET` of the whole site's feed. */
export async function siteFeed(_request: Request, {params}: {params: Promise<{locale: string}>}): Promise<Response> {
  const {locale} = await params
  return answer(locale, undefined)
}

/** `GET` of the feed of one kind of entity: everything that names it. */
export function entityFeed(kind: EntityKind) {
  return async (_request: Request, {params}: {params: Promise<{locale: string; slug: string}>}): Promise<Response> => {
    const {locale, slug} = await params
    return answer(locale, {kind, slug})
  }
}
