import {dayIn, firstDay, lastDay, type PartialDate} from './date.ts'

const dayLength = 86_400_000

/** What a clock in the zone shows at an instant, written as if it were UTC. */
function clockIn(instant: number, zone: string): number {
  const clock = new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short', timeStyle: 'medium'})
  return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`)
}

/** The instant at which a day (`YYYY-MM-DD`) begins in a zone. */
function startOfDay(day: string, zone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const near = midnight - (clockIn(midnight, zone) - midnight)
  return near - (clockIn(near, zone) - midnight)
}

/** The moments of a year, a month or a day in a zone, from the first up to but not including the last. */
export function momentsOf(period: PartialDate, zone: string): {readonly from: string; readonly to: string} {
  const after = new Date(Date.parse(lastDay(period)) + dayLength).toISOString().slice(0, 10)
  const [from, to] = [firstDay(period), after].map((day) => new Date(startOfDay(day, zone)).toISOString())
  return {from: from ?? '', to: to ?? ''}
}

/** The period of the same length (a year, a month, a day) that a moment lies in. */
export const periodAt = (instant: string, like: PartialDate, zone: string): PartialDate =>
  dayIn(instant, zone).slice(0, like.length)

/** Counts months from the year 0. */
const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** All months from the first to the last, both included: `2019-12`, `2020-01`. */
export function monthsBetween(first: PartialDate, last: PartialDate): string[] {
  const [from, to] = [monthNumber(firstDay(first)), monthNumber(lastDay(last))]
  return Array.from({length: Math.max(0, to - from + 1)}, (_, index) => {
    const month = from + index
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
