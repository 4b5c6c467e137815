import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {absolute} from '../../../lib/routes.ts'

/** For how many days a link may open its page. */
export const terms = [1, 7, 30] as const

const dayLength = 24 * 60 * 60 * 1000

const link = z.object({_id: z.string(), secret: z.string(), path: z.string(), expiresAt: z.string()})
export type SharedLink = z.infer<typeof link>

const random = (bytes: number) =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The address to send: whoever opens it sees the one page, until the link expires. */
export const addressOf = (siteUrl: string, {secret}: Pick<SharedLink, 'secret'>) =>
  absolute(siteUrl, `/api/draft-mode/shared?secret=${secret}`)

/** Writes a link into the lake, from where the site reads it. Its id has a dot: it is in no public dataset's view. */
export async function makeLink(client: SanityClient, path: string, days: number, now: Date): Promise<SharedLink> {
  const made = {
    _id: `previewLink.${random(12)}`,
    _type: 'previewLink',
    secret: random(32),
    path,
    expiresAt: new Date(now.getTime() + days * dayLength).toISOString(),
  }
  await client.create(made)
  return made
}

const liveLinks = `*[_type == "previewLink" && path == $path && dateTime(expiresAt) > dateTime(now())]
  | order(expiresAt asc){_id, secret, path, expiresAt}`

/** The links to a page that still open it. */
export async function linksTo(client: SanityClient, path: string): Promise<SharedLink[]> {
  return z.array(link).parse(await client.fetch(liveLinks, {path}, {perspective: 'raw'}))
}

/** Takes a link back: it opens nothing any more, not even where it was opened before. */
export const takeBack = (client: SanityClient, {_id}: Pick<SharedLink, '_id'>) => client.delete(_id)
