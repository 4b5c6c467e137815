import {createHash} from 'node:crypto'
import {type Story, dateModified} from '../model/story.ts'

/** What a reader of a feed remembers of it, to be told when nothing is new. */
interface FeedVersion {
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
