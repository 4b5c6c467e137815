import type {DateParts} from '../i18n/writing-type.ts'
import {firstDay, type PartialDate} from '../model/date.ts'
import type {Language} from '../model/language.ts'
import {writing} from './writing.ts'

function partsOf(date: PartialDate): DateParts {
  const [year, month, day] = date.split('-').map(Number)
  return {year: year ?? 0, month, day}
}

/** A date as far as it is known: `24 March 2020`, `March 2020`, `2020`; `2020年3月24日`. */
export const formatDate = (date: PartialDate, language: Language) => writing[language].dates.full(partsOf(date))

/** A day without its year, for columns of dates: `24 Mar`, `3月24日`. A month alone is `Mar`, `3月`. */
export function formatShortDate(date: PartialDate, language: Language): string {
  const parts = partsOf(date)
  const {full, short} = writing[language].dates
  return parts.month === undefined ? full(parts) : short(parts)
}

/** From–to with open ends: `2018–2020`, `since March 2018`, `until 2022`; undefined when neither end is known. */
export function formatPeriod(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  language: Language,
): string | undefined {
  const {full, fromTo, since, until} = writing[language].dates
  if (from !== undefined && to !== undefined) {
    return from === to ? full(partsOf(from)) : fromTo(partsOf(from), partsOf(to))
  }
  if (from !== undefined) return since(full(partsOf(from)))
  return to === undefined ? undefined : until(full(partsOf(to)))
}

/** Two days as one span, saying once what they share: `24–26 March 2020`, `2020年3月24日至26日`. */
export function formatDays(first: string, last: string, language: Language): string {
  const {full, days} = writing[language].dates
  return first === last ? full(partsOf(first)) : days(partsOf(first), partsOf(last))
}

/** The year of a date, for grouping. */
export const yearOf = (date: PartialDate) => firstDay(date).slice(0, 4)
