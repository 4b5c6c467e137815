import {z} from 'zod'
import {newsroomTimeZone} from '../../../lib/model/story.ts'
import {visibilityOf, type Visibility} from '../../../lib/model/visibility.ts'
import {selected} from '../names.ts'

const selection = z.object({
  headline: selected.text,
  language: selected.text,
  date: selected.text,
  publishedAt: selected.text,
  embargoUntil: selected.text,
  withdrawn: selected.flag,
})

const states: Readonly<Record<Visibility, string | undefined>> = {
  visible: undefined,
  draft: undefined,
  unscheduled: 'not published yet',
  scheduled: 'scheduled',
  embargoed: 'under embargo',
  withdrawn: 'taken down',
}

/** Fields that a story's row in a list shows. */
export const storySelection = {
  headline: 'headline',
  language: 'language',
  date: 'dateline.date',
  publishedAt: 'publishedAt',
  embargoUntil: 'embargoUntil',
  withdrawn: 'withdrawn',
  media: 'mainPicture',
}

const clock = (moment: string, zone: string) =>
  new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'}).format(new Date(moment))

/** When a story that is held back comes out, in the newsroom's zone and in UTC, as short as a row in a list is. */
function comesOut(state: Visibility, publishedAt: string | undefined, embargoUntil: string | undefined) {
  const moments = [publishedAt, embargoUntil].filter(
    (moment) => moment !== undefined && !Number.isNaN(Date.parse(moment)),
  )
  const last = moments.toSorted((a, b) => Date.parse(a ?? '') - Date.parse(b ?? '')).at(-1)
  if (last === undefined || (state !== 'scheduled' && state !== 'embargoed')) return undefined
  const [ours, utc] = [clock(last, newsroomTimeZone), clock(last, 'UTC')]
  const isSameDay = ours.slice(0, 10) === utc.slice(0, 10)
  return `${ours} (${isSameDay ? utc.slice(11) : utc.slice(5)} UTC)`
}

/** A story's row: headline; language, day and, where readers cannot see it, why and until when. */
export function storyPreview(value: unknown, now = new Date()) {
  const {headline, language, date, publishedAt, embargoUntil, withdrawn} = selection.parse(value)
  const visibility = visibilityOf({id: '', publishedAt, embargoUntil, withdrawn}, now)
  const until = comesOut(visibility, publishedAt, embargoUntil)
  const parts = [language?.toUpperCase(), until ?? date ?? publishedAt?.slice(0, 10), states[visibility]]
  return {
    title: headline ?? 'Story without a headline',
    subtitle: parts.filter((part) => part !== undefined).join(' · '),
  }
}
