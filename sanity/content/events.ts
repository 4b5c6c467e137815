import {cache} from 'react'
import {lastDayOf} from '../../lib/format/moments.ts'
import {dayIn} from '../../lib/model/date.ts'
import {eventRows, type Agenda, type EventRow, type EventYear} from '../../lib/model/events.ts'
import {eventRowsQuery} from '../queries/lists.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {fetchEvents} from './named.ts'
import {typeTag} from './tags.ts'

const comingShown = 60
const pastShown = 20

// The latest first.
const fetchRows = async (): Promise<EventRow[]> =>
  (await fetchParsed({query: eventRowsQuery, schema: eventRows, tagsOf: () => [typeTag('event')]})) ?? []

const yearOf = ({start, timeZone}: EventRow) => dayIn(start, timeZone).slice(0, 4)
const cardsOf = (rows: readonly EventRow[]) => fetchEvents(rows.map(({event}) => event))

/** What is on from a day (`YYYY-MM-DD`) on, and what was on last. Throws `LakeUnavailable`. */
export const getAgenda = cache(async (today: string): Promise<Agenda> => {
  const rows = await fetchRows()
  const coming = rows.filter((row) => lastDayOf(row) >= today).toReversed()
  const past = rows.filter((row) => lastDayOf(row) < today)
  const years = [...Map.groupBy(rows, yearOf)].map(([period, its]) => ({period, count: its.length}))
  const [next, last] = [await cardsOf(coming.slice(0, comingShown)), await cardsOf(past.slice(0, pastShown))]
  return {coming: next, past: last, years: years.toSorted((a, b) => b.period.localeCompare(a.period))}
})

/** The events of a year; undefined for one without any. Throws `LakeUnavailable`. */
export const getEventYear = cache(async (year: string): Promise<EventYear | undefined> => {
  const rows = await fetchRows()
  const its = rows.filter((row) => yearOf(row) === year).toReversed()
  if (its.length === 0) return undefined
  const years = rows.map(yearOf).toSorted()
  return {
    year,
    events: await cardsOf(its),
    newer: years.find((each) => each > year),
    older: years.findLast((each) => each < year),
  }
})
