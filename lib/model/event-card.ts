import {z} from 'zod'
import {moment, timeZone} from './date.ts'
import {maybe} from './parse.ts'
import {place} from './place.ts'
import {name} from './text.ts'

export const eventKinds = [
  'visit',
  'meeting',
  'ceremony',
  'signing',
  'symposium',
  'conference',
  'presentation',
  'construction',
  'founding',
  'other',
] as const
export type EventKind = (typeof eventKinds)[number]

export const eventStatuses = ['scheduled', 'postponed', 'cancelled'] as const
export type EventStatus = (typeof eventStatuses)[number]

/** How exactly `start` is known: a press release often says "on the afternoon of March 24". */
export const startPrecisions = ['time', 'morning', 'afternoon', 'evening', 'day', 'month'] as const
export type StartPrecision = (typeof startPrecisions)[number]

/** An event as named elsewhere. `start` and `end` are moments; show them in `timeZone`, no finer than `precision`. */
export const eventCard = z.object({
  kind: z.literal('event'),
  id: z.string(),
  slug: z.string().min(1),
  name,
  eventKind: z.enum(eventKinds).catch('other'),
  status: z
    .enum(eventStatuses)
    .nullish()
    .transform((value) => value ?? 'scheduled'),
  start: moment,
  end: maybe(moment),
  precision: z
    .enum(startPrecisions)
    .nullish()
    .transform((value) => value ?? 'time'),
  timeZone,
  place: maybe(place),
})
export type EventCard = z.infer<typeof eventCard>
