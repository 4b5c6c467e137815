import {isPublishedId} from './document-id.ts'

/** What decides whether a story is public: in a draft, `id` starts with `drafts.` or `versions.`. */
export interface Publishable {
  readonly id: string
  readonly publishedAt?: string | undefined
  readonly embargoUntil?: string | undefined
  readonly withdrawn?: boolean | undefined
}

export type Visibility = 'visible' | 'draft' | 'unscheduled' | 'scheduled' | 'embargoed' | 'withdrawn'

/**
 * The state of a story at an instant. Only `visible` is public. The same rule stands as GROQ in
 * `sanity/queries/visible.ts`; a test holds the two together.
 */
export function visibilityOf(story: Publishable, now: Date): Visibility {
  if (!isPublishedId(story.id)) return 'draft'
  if (story.withdrawn === true) return 'withdrawn'
  if (story.publishedAt === undefined) return 'unscheduled'
  // A time that cannot be read has not come: NaN is not at or before any moment.
  if (story.embargoUntil !== undefined && !hasCome(story.embargoUntil, now)) return 'embargoed'
  return hasCome(story.publishedAt, now) ? 'visible' : 'scheduled'
}

/**
 * The moment from which a story is public if nobody changes it; undefined for one that never is: a draft, a withdrawn
 * one, one whose times are missing or cannot be read.
 */
export function publicFrom({id, publishedAt, embargoUntil, withdrawn}: Publishable): Date | undefined {
  if (!isPublishedId(id) || withdrawn === true || publishedAt === undefined) return undefined
  const from = Math.max(Date.parse(publishedAt), Date.parse(embargoUntil ?? publishedAt))
  return Number.isNaN(from) ? undefined : new Date(from)
}

const hasCome = (moment: string, now: Date) => Date.parse(moment) <= now.getTime()
