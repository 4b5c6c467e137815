import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {list, maybe} from '../../../lib/model/parse.ts'
import {publicFrom} from '../../../lib/model/visibility.ts'

/** A published story and the moment at which it comes out, or came out. */
export interface Outing {
  readonly id: string
  readonly at: Date
}

const week = 7 * 24 * 60 * 60 * 1000

// Published ones only: a draft with a time to come is scheduled by nobody until it is published.
const query = `*[_type == "story" && !(_id in path("drafts.**")) && !(_id in path("versions.**"))
  && withdrawn != true && (dateTime(publishedAt) > dateTime($since) || dateTime(embargoUntil) > dateTime($since))]{
  "id": _id, publishedAt, embargoUntil
}`
const answer = list(z.object({id: z.string(), publishedAt: maybe(z.string()), embargoUntil: maybe(z.string())}))

async function outingsSince(client: SanityClient, since: Date): Promise<Outing[]> {
  const found = answer.parse(await client.fetch<unknown>(query, {since: since.toISOString()}, {perspective: 'raw'}))
  return found
    .flatMap((story) => {
      const at = publicFrom(story)
      return at === undefined || at <= since ? [] : [{id: story.id, at}]
    })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** What is published and not out yet, scheduled or under embargo, the next to come out first. */
export const heldBack = Object.assign((client: SanityClient) => outingsSince(client, new Date()), {
  until: ([next]: readonly Outing[]) => next?.at,
})

/** What has come out in the last seven days, the newest first. */
export async function outThisWeek(client: SanityClient): Promise<Outing[]> {
  const now = new Date()
  const since = await outingsSince(client, new Date(now.getTime() - week))
  return since.filter(({at}) => at <= now).toReversed()
}
