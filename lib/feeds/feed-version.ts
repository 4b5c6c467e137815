import {createHash} from 'node:crypto'
import {type Story, dateModified} from '../model/story.ts'

/** What a reader of a feed remembers of it, to be told when nothing is new. */
export interface FeedVersion {
  /** A strong ETag: other bytes, other tag. */
  readonly etag: string
  /** When something in it last changed; undefined for a feed without stories. */
  readonly lastModified: Date | undefined
}

/** The latest moment at which one of the stories was published, corrected or edited; never the time of the request. */
export function lastChange(stories: readonly Story[]): Date | undefined {
  const moments = stories.flatMap((story) => [dateModified(story), story.updatedAt]).map((moment) => Date.parse(moment))
  return moments.length === 0 ? undefined : new Date(moments.reduce((latest, moment) => Math.max(latest, moment)))
}

/** The version of a finished feed (`feed`, the text that is sent) of some stories. */
export function feedVersion(feed: string, stories: readonly Story[]): FeedVersion {
  const etag = `"${createHash('sha256').update(feed).digest('base64url').slice(0, 27)}"`
  return {etag, lastModified: lastChange(stories)}
}

/** What a request says it has: the values of `If-None-Match` and `If-Modified-Since`. */
export interface Held {
  readonly ifNoneMatch?: string | null | undefined
  readonly ifModifiedSince?: string | null | undefined
}

/** Whether 304 is the answer (RFC 9110, 13.2.2): the tag decides where there is one, else the date, in whole seconds. */
export function isUnchanged({etag, lastModified}: FeedVersion, held: Held): boolean {
  if (typeof held.ifNoneMatch === 'string') {
    const tags = new Set(held.ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, '')))
    return tags.has('*') || tags.has(etag)
  }
  const since = Date.parse(held.ifModifiedSince ?? '')
  return lastModified !== undefined && Math.floor(lastModified.getTime() / 1000) * 1000 <= since
}
