import {z} from 'zod'

const slug = z.object({current: z.string().min(1)}).transform(({current}) => current)

const stored = z
  .object({
    slug: slug.optional().catch(undefined),
    previousSlugs: z.array(z.string()).catch([]),
    publishedAt: z.string().optional().catch(undefined),
  })
  .catch({previousSlugs: []})

/**
 * What publishing a story adds to its draft: the publication time, when the editor left it open, and the address it
 * had in public until now, when that changes; old links then lead to the new one.
 */
export function addedOnPublish(draft: unknown, published: unknown, now: Date): Record<string, unknown> {
  const next = stored.parse(draft)
  const before = stored.parse(published)
  const former = before.slug !== undefined && before.slug !== next.slug ? [before.slug] : []
  const kept = [...new Set([...next.previousSlugs, ...former])].filter((known) => known !== next.slug)
  return {
    ...(next.publishedAt === undefined ? {publishedAt: now.toISOString()} : {}),
    ...(former.length > 0 || kept.length < next.previousSlugs.length ? {previousSlugs: kept} : {}),
  }
}
