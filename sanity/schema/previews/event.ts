import {z} from 'zod'
import {dayIn, timeZone} from '../../../lib/model/date.ts'
import {newsroomTimeZone} from '../../../lib/model/story.ts'
import {sentence} from '../choices.ts'
import {bothNames, oneName, selected, selectedName} from '../names.ts'

const selection = z.object({
  name: selected.localized,
  kind: selected.text,
  start: z.iso.datetime({offset: true}).optional().catch(undefined),
  precision: selected.text,
  zone: timeZone.catch(newsroomTimeZone),
  city: selected.localized,
  status: selected.text,
})

/** Fields that an event's row in a list shows. */
export const eventSelection = {
  ...selectedName,
  kind: 'kind',
  start: 'start',
  precision: 'precision',
  zone: 'timeZone',
  city: 'place.city',
  status: 'status',
}

// Written as in every language, for a preview does not know in which one Studio is used.
function day(start: string, zone: string, precision: string | undefined): string {
  const whole = dayIn(start, zone)
  return precision === 'month' ? whole.slice(0, 7) : whole
}

/** An event's row: name in both scripts; its day in its own zone, kind, city and whether it is off. */
export function eventPreview(value: unknown) {
  const {name, kind, start, precision, zone, city, status} = selection.parse(value)
  const when = start === undefined ? undefined : day(start, zone, precision)
  const off = status === undefined || status === 'scheduled' ? undefined : status
  const parts = [when, kind === undefined ? undefined : sentence(kind), oneName(city), off]
  return {
    title: bothNames(name, 'Event without a name'),
    subtitle: parts.filter((part) => part !== undefined).join(' · '),
  }
}
