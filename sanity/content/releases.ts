import {z} from 'zod'
import {list, maybe} from '../../lib/model/parse.ts'
import {moment} from '../../lib/model/date.ts'
import {releasesQuery} from '../queries/releases.ts'
import {tagsOf} from './purge.ts'
import {read} from './read.ts'

/** A moment at which a story turns public by itself, and the cache tags to purge then. */
export interface Release {
  readonly at: Date
  readonly tags: readonly string[]
}

const awaited = z.looseObject({_id: z.string(), _type: z.string(), publishedAt: moment, embargoUntil: maybe(moment)})

/**
 * Stories that turn public after a moment without any change in the lake, when an embargo ends or a scheduled time
 * comes; the earliest first. Throws `LakeUnavailable`.
 */
export async function getReleases(since: Date): Promise<Release[]> {
  const params = {since: since.toISOString()}
  const {found = []} = await read({query: releasesQuery, params, schema: list(awaited)})
  return found
    .map((story) => ({
      at: new Date(Math.max(Date.parse(story.publishedAt), Date.parse(story.embargoUntil ?? story.publishedAt))),
      tags: tagsOf({after: story}),
    }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}
