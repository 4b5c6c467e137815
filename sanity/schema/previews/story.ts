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
  withdrawn: 'withdrawn',
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

/** When a story that is held back comes out, in the newsroom's zone and in UTC. */
function comesOut(state: Visibility, publishedAt: string | undefined, embargoUntil: string | undefined) {
  const moments = [publishedAt, embargoUntil].filter(
    (moment) => moment !== undefined && !Number.isNaN(Date.parse(moment)),
  )
  const last = moments.toSorted((a, b) => Date.parse(a ?? '') - Date.parse(b ?? '')).at(-1)
  if (last === undefined || (state !== 'scheduled' && state !== 'embargoed')) return undefined
  return `${clock(last, newsroomTimeZone)} ${newsroomTimeZone}, ${clock(last, 'UTC')} UTC`
}

/** A story's row: headline; language, day and, where readers cannot see it, why and until when. */
export function storyPreview(value: unknown, now = new Date()) {
  const {headline, language, date, publishedAt, embargoUntil, withdrawn} = selection.parse(value)
  const visibility = visibilityOf({id: '', publishedAt, embargoUntil, withdrawn}, now)
  const until = comesOut(visibility, publishedAt, embargoUntil)
  const parts = [language?.toUpperCase(), date ?? publishedAt?.slice(0, 10), states[visibility], until]
  return {
    title: headline ?? 'Story without a headline',
    subtitle: parts.filter((part) => part !== undefined).join(' · '),
  }
}
