import {z} from 'zod'
import {entityKinds} from '../../lib/model/entity.ts'
import {nameForms} from '../../lib/model/name-forms.ts'
import {localized} from '../../lib/model/text.ts'

const slug = z.object({current: z.string().min(1)}).transform(({current}) => current)

const searchedByForms: ReadonlySet<string> = new Set(['person', 'institution'])
const addressed: ReadonlySet<string> = new Set(['story', ...entityKinds])

const stored = z
  .object({
    _type: z.string().catch(''),
    slug: slug.optional().catch(undefined),
    name: localized.optional().catch(undefined),
    otherNames: z.array(z.string()).catch([]),
    nameForms: z.array(z.string()).catch([]),
    previousSlugs: z.array(z.string()).catch([]),
    publishedAt: z.string().optional().catch(undefined),
  })
  .catch({_type: '', previousSlugs: [], otherNames: [], nameForms: []})

type Stored = z.infer<typeof stored>

function formsOf({_type, name, otherNames, nameForms: before}: Stored): {nameForms?: string[]} {
  if (!searchedByForms.has(_type)) return {}
  const forms = nameForms([...Object.values(name ?? {}), ...otherNames])
  return forms.join(' ') === before.join(' ') ? {} : {nameForms: forms}
}

/**
 * What publishing adds to a draft: the publication time of a story, when the editor left it open, and the address that
 * the document had in public until now, when that changes (old links then lead to the new one), and forms of its name for search.
 */
export function addedOnPublish(draft: unknown, published: unknown, now: Date): Record<string, unknown> {
  const next = stored.parse(draft)
  const before = stored.parse(published)
  const former = before.slug !== undefined && before.slug !== next.slug ? [before.slug] : []
  const kept = [...new Set([...next.previousSlugs, ...former])].filter((known) => known !== next.slug)
  return {
    ...(next._type === 'story' && next.publishedAt === undefined ? {publishedAt: now.toISOString()} : {}),
    ...formsOf(next),
    ...(former.length > 0 || kept.length < next.previousSlugs.length ? {previousSlugs: kept} : {}),
  }
}

/** Whether a document has an address, or is of a kind that needs none. */
export function hasSlug(document: unknown): boolean {
  const {_type, slug: current} = stored.parse(document)
  return current !== undefined || !addressed.has(_type)
}
