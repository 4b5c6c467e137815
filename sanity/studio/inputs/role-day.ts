import {z} from 'zod'
import {dayIn, moment, partialDate} from '../../../lib/model/date.ts'
import {draftDay} from '../../../lib/model/draft-day.ts'
import {referred} from '../../../lib/model/gate-graph.ts'
import {lenient} from '../../../lib/model/parse.ts'
import {newsroomTimeZone} from '../../../lib/model/story.ts'

/** When an event is, as far as it is known yet. */
export const dayOfEvent = referred.pick({start: true, timeZone: true, precision: true})
export type DayOfEvent = z.infer<typeof dayOfEvent>

const dated = z.object({
  _type: z.string(),
  dateline: lenient(z.object({date: lenient(partialDate)})),
  publishedAt: lenient(moment),
})

/** The day whose roles count in a document: an event's own, or that of the story; today while unknown. */
export function roleDay(document: unknown, event: DayOfEvent | undefined, now: Date): string {
  const parsed = dated.safeParse(document)
  if (!parsed.success) return dayIn(now, newsroomTimeZone)
  if (parsed.data._type !== 'event') return draftDay(parsed.data, event, now)
  const {start, timeZone = newsroomTimeZone} = dayOfEvent.parse(document)
  return dayIn(start ?? now, timeZone)
}

const reference = z.object({_ref: z.string()}).transform(({_ref}) => _ref)
const tellsOf = z.object({events: z.tuple([reference], z.unknown())})

/** The event whose day is the story's. */
export function firstEventOf(document: unknown): string | undefined {
  const parsed = tellsOf.safeParse(document)
  return parsed.success ? parsed.data.events[0] : undefined
}
