import {type Language, languageTags} from '../model/language.ts'
import type {Story} from '../model/story.ts'
import {absolute} from '../routes.ts'
import {lastChange} from './feed-version.ts'
import {empty, wrap, write} from './markup.ts'
import {rssItem} from './rss-item.ts'

/** A feed of the site, or of one thing on it. `selfPath` is the feed's own path, `pagePath` that of its page. */
export interface FeedInput {
  readonly title: string
  readonly description: string
  readonly siteUrl: string
  readonly selfPath: string
  readonly pagePath: string
  readonly language: Language
  /** The publisher's name: the author of a story without a byline. */
  readonly publisher: string
  readonly stories: readonly Story[]
}

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification) with the full text of every story. Written by hand and not by a
 * package: those at hand put white space around titles and addresses, and let characters through that XML forbids.
 */
export function rssFeed(input: FeedInput): string {
  const {siteUrl, stories} = input
  const self = {href: absolute(siteUrl, input.selfPath), rel: 'self', type: 'application/rss+xml'}
  const lines = [
    write('title', input.title),
    write('link', absolute(siteUrl, input.pagePath)),
    write('description', input.description),
    write('language', languageTags[input.language]),
    write('dc:publisher', input.publisher),
    write('lastBuildDate', lastChange(stories)?.toUTCString()),
    empty('atom:link', self),
    ...stories.map((story) => rssItem(story, input)),
  ]
  const channel = wrap('channel', `\n${lines.filter((line) => line !== '').join('\n')}\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wrap('rss', `\n${channel}\n`, {version: '2.0', ...namespaces})}\n`
}
