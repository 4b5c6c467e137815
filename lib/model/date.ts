import {z} from 'zod'

/** A date known to the day, the month or only the year: `2020-03-24`, `2020-03`, `2020`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'a date is written 2020, 2020-03 or 2020-03-24',
    abort: true,
  })
  .refine((date) => date.length < 10 || date <= lastDay(date.slice(0, 7)), {message: 'this month has no such day'})
export type PartialDate = z.infer<typeof partialDate>

/** A moment with its offset, RFC 3339. */
export const moment = z.iso.datetime({offset: true})

// Asking Intl takes long, and a newsroom has few zones.
const knownZones = new Set<string>()

function isZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: value}).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** An IANA time zone name that this runtime knows. */
export const timeZone = z.string().refine(
  (value) => {
    const known = knownZones.has(value) || isZone(value)
    if (known) knownZones.add(value)
    return known
  },
  {message: 'an IANA time zone is needed, such as Asia/Shanghai'},
)

/** First day that a partial date may mean: `2020` → `2020-01-01`. */
export function firstDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-01-01`
  return date.length === 7 ? `${date}-01` : date
}

/** Last day that a partial date may mean: `2020-02` → `2020-02-29`. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 10) return date
  const day = new Date(`${date}-01T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() + 1, 0)
  return day.toISOString().slice(0, 10)
}

const calendars = new Map<string, Intl.DateTimeFormat>()

/** Made once for each zone: making one takes longer than telling a thousand days. */
function calendarOf(zone: string): Intl.DateTimeFormat {
  const known = calendars.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-CA', {timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit'})
  calendars.set(zone, made)
  return made
}

/** The calendar day of a moment in a time zone: an evening in UTC is already tomorrow in Hangzhou. */
export const dayIn = (instant: string | Date, zone: string): string => calendarOf(zone).format(new Date(instant))
