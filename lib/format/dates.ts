import {firstDay, type PartialDate} from '../model/date.ts'
import type {Language} from '../model/language.ts'

/** A calendar day in numbers, as far as it is known. */
interface Parts {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
}

function partsOf(date: PartialDate): Parts {
  const [year, month, day] = date.split('-').map(Number)
  return {year: year ?? 0, month, day}
}

const monthNames = {
  long: new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', month: 'long'}),
  short: new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', month: 'short'}),
}

function monthName(month: number, width: 'long' | 'short'): string {
  // British "Sept" is the only short month of four letters; three keep a column of dates straight.
  return width === 'long'
    ? monthNames.long.format(Date.UTC(2020, month - 1, 1))
    : monthNames.short.format(Date.UTC(2020, month - 1, 1)).slice(0, 3)
}

function english({year, month, day}: Parts): string {
  if (month === undefined) return String(year)
  return [day, monthName(month, 'long'), year].filter((part) => part !== undefined).join(' ')
}

function chinese({year, month, day}: Parts): string {
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`
}

/** A date as far as it is known: `24 March 2020`, `March 2020`, `2020`; `2020年3月24日`. */
export function formatDate(date: PartialDate, language: Language): string {
  const parts = partsOf(date)
  return language === 'zh' ? chinese(parts) : english(parts)
}

/** A day without its year, for columns of dates: `24 Mar`, `3月24日`. A month alone is `Mar`, `3月`. */
export function formatShortDate(date: PartialDate, language: Language): string {
  const {year, month, day} = partsOf(date)
  if (month === undefined) return formatDate(date, language)
  if (language === 'zh') return chinese({year, month, day}).replace(/^\d+年/, '')
  return [day, monthName(month, 'short')].filter((part) => part !== undefined).join(' ')
}

const openRanges: Readonly<Record<Language, {since: (date: string) => string; until: (date: string) => string}>> = {
  en: {since: (date) => `since ${date}`, until: (date) => `until ${date}`},
  zh: {since: (date) => `${date}起`, until: (date) => `至${date}`},
}

/** From–to with open ends: `2018–2020`, `since March 2018`, `until 2022`; undefined when neither end is known. */
export function formatPeriod(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  language: Language,
): string | undefined {
  if (from !== undefined && to !== undefined) return closedPeriod(from, to, language)
  if (from !== undefined) return openRanges[language].since(formatDate(from, language))
  return to === undefined ? undefined : openRanges[language].until(formatDate(to, language))
}

function closedPeriod(from: PartialDate, to: PartialDate, language: Language): string {
  if (from === to) return formatDate(from, language)
  if (language === 'zh') return `${formatDate(from, 'zh')}至${formatDate(to, 'zh')}`
  const bare = from.length === 4 && to.length === 4
  return bare ? `${from}–${to}` : `${formatDate(from, 'en')} – ${formatDate(to, 'en')}`
}

/** Two days as one span, saying once what they share: `24–26 March 2020`, `2020年3月24日至26日`. */
export function formatDays(first: string, last: string, language: Language): string {
  if (first === last) return formatDate(first, language)
  const [a, b] = [partsOf(first), partsOf(last)]
  const sameYear = a.year === b.year
  const sameMonth = sameYear && a.month === b.month
  if (language === 'zh') return `${chinese(a)}至${chineseRest(b, sameYear, sameMonth)}`
  if (sameMonth) return `${a.day}–${english(b)}`
  return `${sameYear ? english(a).replace(/ \d{4}$/, '') : english(a)} – ${english(b)}`
}

function chineseRest(parts: Parts, sameYear: boolean, sameMonth: boolean): string {
  if (sameMonth) return `${parts.day}日`
  return sameYear ? chinese(parts).replace(/^\d+年/, '') : chinese(parts)
}

/** The year of a date, for grouping. */
export const yearOf = (date: PartialDate) => firstDay(date).slice(0, 4)
