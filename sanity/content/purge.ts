import {z} from 'zod'
import {dayIn, moment} from '../../lib/model/date.ts'
import {isPublishedId} from '../../lib/model/document-id.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import {visibilityOf} from '../../lib/model/visibility.ts'
import {aboutTag, docTag, monthTag, typeTag} from './tags.ts'

const stored = z.looseObject({_id: z.string(), _type: z.string()})
type Stored = z.infer<typeof stored>

/** What a webhook tells: a document before and after; one is missing when it was created or deleted. */
export const change = z.object({before: stored.nullish(), after: stored.nullish()})
export type Change = z.input<typeof change>

const reference = z.object({_ref: z.string()})

/** Every `_ref`, however deep. */
function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (typeof value !== 'object' || value === null) return []
  const own = reference.safeParse(value)
  return [...(own.success ? [own.data._ref] : []), ...Object.values(value).flatMap(refsIn)]
}

const dated = z.object({language: z.string(), publishedAt: moment})

/** The archive of its month, for a story. */
function monthTags(one: Stored): string[] {
  const {success, data} = dated.safeParse(one)
  return success ? [monthTag(data.language, dayIn(data.publishedAt, newsroomTimeZone).slice(0, 7))] : []
}

/**
 * Cache tags of the pages that a change touches: those that show the document, those that list what refers to anything
 * it refers or referred to, lists of its type, and the archive of a story's month. Drafts and versions touch no page.
 */
export function tagsOf({before, after}: Change): string[] {
  const tags = new Set<string>()
  for (const one of [before, after]) {
    if (one === undefined || one === null || !isPublishedId(one._id)) continue
    tags.add(docTag(one._id)).add(typeTag(one._type))
    for (const tag of [...refsIn(one).map(aboutTag), ...monthTags(one)]) tags.add(tag)
  }
  return [...tags]
}

const publishable = z.object({
  publishedAt: z.iso.datetime({offset: true}),
  embargoUntil: z.iso.datetime({offset: true}).nullish(),
  withdrawn: z.boolean().nullish(),
})

/** Whether readers can see a document: a story by its visibility, anything else while it is there. */
function isPublic(one: Stored | null | undefined, now: Date): boolean {
  if (one === null || one === undefined || !isPublishedId(one._id)) return false
  if (one._type !== 'story') return true
  const {success, data} = publishable.safeParse(one)
  if (!success) return false
  const {publishedAt, embargoUntil, withdrawn} = data
  const story = {id: one._id, publishedAt, embargoUntil: embargoUntil ?? undefined, withdrawn: withdrawn ?? undefined}
  return visibilityOf(story, now) === 'visible'
}

/** Whether the change takes something from the public: deleted, unpublished, withdrawn, or put under embargo. */
export function isTakedown({before, after}: Change, now = new Date()): boolean {
  return isPublic(before, now) && !isPublic(after, now)
}
