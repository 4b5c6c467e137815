import {knownDate} from '../../format/moments.ts'
import type {StartPrecision} from '../../model/event-card.ts'

/**
 * A moment with the offset of its own zone: `2020-03-24T14:00:00+08:00`. When the time is not known it is the day, or
 * the month: an hour nobody has stated would be made up.
 */
export function eventMoment(instant: string, timeZone: string, precision: StartPrecision): string {
  const date = knownDate(instant, timeZone, precision)
  return precision === 'time' ? `${date}T${clock(instant, timeZone)}` : date
}

function clock(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? '00'
  const offset = part('timeZoneName').replace('GMT', '')
  return `${part('hour')}:${part('minute')}:${part('second')}${offset === '' ? '+00:00' : offset}`
}
