import {z} from 'zod'
import type {Part} from './archive.ts'
import {moment, timeZone} from './date.ts'
import {startPrecisions, type EventCard} from './event-card.ts'
import {list, maybe} from './parse.ts'

/** An event in the list of all of them: when it is. */
export const eventRow = z.object({
  event: z.string(),
  start: moment,
  end: maybe(moment),
  timeZone,
  precision: z
    .enum(startPrecisions)
    .nullish()
    .transform((value) => value ?? 'time'),
})
export const eventRows = list(eventRow)
export type EventRow = z.infer<typeof eventRow>

/** What is to come, the next one first; what was, the latest first; and how many events each year has. */
export interface Agenda {
  readonly coming: readonly EventCard[]
  readonly past: readonly EventCard[]
  readonly years: readonly Part[]
}

/** The events of a year, the first first, with the nearest years that have some. */
export interface EventYear {
  readonly year: string
  readonly events: readonly EventCard[]
  readonly newer: string | undefined
  readonly older: string | undefined
}
