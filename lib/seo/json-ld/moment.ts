import {dayIn} from '../../model/date.ts'
import type {StartPrecision} from '../../model/event-card.ts'

/**
 * A moment with the offset of its own zone: `2020-03-24T14:00:00+08:00`. When the time is not known it is the day, or
 * the month: an hour nobody has stated would be made up.
 */
export function eventMoment(instant: string, timeZone: string, precision: StartPrecision): string {
  const day = dayIn(instant, timeZone)
  if (precision === 'month') return day.slice(0, 7)
  return precision === 'time' ? `${day}T${clock(instant, timeZone)}` : day
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
