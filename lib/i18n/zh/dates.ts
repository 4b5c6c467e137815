import type {DateParts, DateWriting} from '../writing-type.ts'

const part = (value: number | undefined, unit: string) => (value === undefined ? '' : `${value}${unit}`)

const short = ({month, day}: DateParts) => part(month, '月') + part(day, '日')
const full = (date: DateParts) => part(date.year, '年') + short(date)

function days(first: DateParts, last: DateParts): string {
  if (first.year !== last.year) return `${full(first)}至${full(last)}`
  return `${full(first)}至${first.month === last.month ? part(last.day, '日') : short(last)}`
}

/** Dates in Chinese: year, month, day. */
export const dates: DateWriting = {
  full,
  short,
  since: (date) => `${date}起`,
  until: (date) => `至${date}`,
  fromTo: (from, to) => `${full(from)}至${full(to)}`,
  days,
  at: (day, time) => `${day} ${time}`,
  morning: (day) => `${day}上午`,
  afternoon: (day) => `${day}下午`,
  evening: (day) => `${day}晚上`,
}
