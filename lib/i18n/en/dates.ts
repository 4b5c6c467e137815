import type {DateParts, DateWriting} from '../writing-type.ts'

const monthNames = {
  long: new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', month: 'long'}),
  short: new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', month: 'short'}),
}

function monthName(month: number, width: 'long' | 'short'): string {
  const name = monthNames[width].format(Date.UTC(2020, month - 1, 1))
  // British "Sept" is the only short month of four letters; three keep a column of dates straight.
  return width === 'long' ? name : name.slice(0, 3)
}

function join({day, month}: DateParts, width: 'long' | 'short', year?: number): string {
  const name = month === undefined ? undefined : monthName(month, width)
  return [day, name, year].filter((part) => part !== undefined).join(' ')
}

const full = (date: DateParts) => join(date, 'long', date.year)

function days(first: DateParts, last: DateParts): string {
  if (first.year !== last.year) return `${full(first)} – ${full(last)}`
  return first.month === last.month ? `${first.day}–${full(last)}` : `${join(first, 'long')} – ${full(last)}`
}

/** Dates in English: the day first, months in words. */
export const dates: DateWriting = {
  full,
  short: (date) => join(date, 'short'),
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  fromTo: (from, to) =>
    from.month === undefined && to.month === undefined ? `${from.year}–${to.year}` : `${full(from)} – ${full(to)}`,
  days,
  at: (day, time) => `${day}, ${time}`,
  morning: (day) => `morning of ${day}`,
  afternoon: (day) => `afternoon of ${day}`,
  evening: (day) => `evening of ${day}`,
}
