import {z} from 'zod'
import {timeZone} from '../../../lib/model/date.ts'
import {newsroomTimeZone} from '../../../lib/model/story.ts'
import {bothNames, selected} from '../names.ts'

const selection = z.object({
  en: selected.text,
  zh: selected.text,
  kind: selected.text,
  start: z.iso.datetime({offset: true}).optional().catch(undefined),
  precision: selected.text,
  zone: timeZone.catch(newsroomTimeZone),
  cityEn: selected.text,
  cityZh: selected.text,
  status: selected.text,
})

/** Fields that an event's row in a list shows. */
export const eventSelection = {
  en: 'name.en',
  zh: 'name.zh',
  kind: 'kind',
  start: 'start',
  precision: 'precision',
  zone: 'timeZone',
  cityEn: 'place.city.en',
  cityZh: 'place.city.zh',
  status: 'status',
}

function day(start: string, zone: string, precision: string | undefined): string {
  const month = {timeZone: zone, year: 'numeric', month: 'long'} as const
  return new Intl.DateTimeFormat('en-GB', precision === 'month' ? month : {...month, day: 'numeric'}).format(
    new Date(start),
  )
}

/** An event's row: names in both scripts; its day in its own zone, kind, city and whether it is off. */
export function eventPreview(value: unknown) {
  const {en, zh, kind, start, precision, zone, cityEn, cityZh, status} = selection.parse(value)
  const when = start === undefined ? undefined : day(start, zone, precision)
  const off = status === undefined || status === 'scheduled' ? undefined : status
  const parts = [when, kind, cityEn ?? cityZh, off]
  return {
    title: bothNames(en, zh, 'Event without a name'),
    subtitle: parts.filter((part) => part !== undefined).join(' · '),
  }
}
