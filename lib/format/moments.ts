import {dayIn, type PartialDate} from '../model/date.ts'
import type {EventCard, StartPrecision} from '../model/event-card.ts'
import type {Language} from '../model/language.ts'
import {assertUnreachable} from './assert-unreachable.ts'
import {formatDate, formatDays, formatShortDate} from './dates.ts'
import {writing} from './writing.ts'

/** A moment, the zone it is told in, and how exactly it is known. */
export interface Timing {
  readonly instant: string
  readonly timeZone: string
  readonly precision?: StartPrecision
}

/** The day of a moment in its zone, or its month where no more is known. */
export function knownDate(instant: string, timeZone: string, precision: StartPrecision): PartialDate {
  const day = dayIn(instant, timeZone)
  return precision === 'month' ? day.slice(0, 7) : day
}

/** The time of day in a zone, 24 hours: `14:00`. */
function formatTime(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}).format(
    new Date(instant),
  )
}

/** A moment in its own zone, no finer than it is known: `24 March 2020, 14:00`, `afternoon of 24 March 2020`. */
export function formatMoment({instant, timeZone, precision = 'time'}: Timing, language: Language): string {
  const date = formatDate(knownDate(instant, timeZone, precision), language)
  const {dates} = writing[language]
  switch (precision) {
    case 'time':
      return dates.at(date, formatTime(instant, timeZone))
    case 'day':
    case 'month':
      return date
    case 'morning':
    case 'afternoon':
    case 'evening':
      return dates[precision](date)
    default:
      return assertUnreachable(precision)
  }
}

/** The day of a moment in its zone, without the time: `24 March 2020`. */
export const formatDay = (instant: string, timeZone: string, language: Language) =>
  formatDate(dayIn(instant, timeZone), language)

/** `datetime` of a `<time>`: UTC when the time is known, else the day or the month in the zone. */
export function machineMoment({instant, timeZone, precision = 'time'}: Timing): string {
  return precision === 'time' ? new Date(instant).toISOString() : knownDate(instant, timeZone, precision)
}

type Span = Pick<EventCard, 'start' | 'end' | 'precision' | 'timeZone'>

/** When an event is, from start to end: `24 March 2020, 14:00–16:30`, `24–26 March 2020`. */
export function formatSpan({start, end, precision, timeZone}: Span, language: Language): string {
  const whole = formatMoment({instant: start, timeZone, precision}, language)
  if (end === undefined || precision === 'month') return whole
  const [first, last] = [dayIn(start, timeZone), dayIn(end, timeZone)]
  if (first !== last) return formatDays(first, last, language)
  if (precision !== 'time') return whole
  const times = `${formatTime(start, timeZone)}–${formatTime(end, timeZone)}`
  return writing[language].dates.at(formatDay(start, timeZone, language), times)
}

/**
 * The date of an event for a column, seen from a day (`YYYY-MM-DD`): `24 Mar`, `3月24日`, `Mar` when only the month is
 * known; with its year when that is a year away or more.
 */
export function formatEventShort({start, precision, timeZone}: Span, today: string, language: Language): string {
  const date = knownDate(start, timeZone, precision)
  const inOneYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
  return dayIn(start, timeZone) < inOneYear ? formatShortDate(date, language) : formatDate(date, language)
}

/** The last calendar day of an event in its own zone; the last of its month when only the month is known. */
export function lastDayOf({start, end, precision, timeZone}: Span): string {
  const day = dayIn(end ?? start, timeZone)
  return precision === 'month' ? `${day.slice(0, 7)}-31` : day
}

function zonePart(instant: string, timeZone: string, locale: string, timeZoneName: 'long' | 'shortOffset'): string {
  const parts = new Intl.DateTimeFormat(locale, {timeZone, timeZoneName}).formatToParts(new Date(instant))
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}

/** A zone in words with its offset that day: `China Standard Time (UTC+8)`. */
export function formatZone(instant: string, timeZone: string, language: Language): string {
  const name = zonePart(instant, timeZone, writing[language].locale, 'long')
  const offset = zonePart(instant, timeZone, 'en', 'shortOffset').replace('GMT', 'UTC').replace('UTC+0', 'UTC')
  if (name.startsWith('GMT') || timeZone === 'UTC') return offset
  return name + writing[language].inBrackets(offset)
}
