import {firstDay, lastDay} from '../model/date.ts'
import type {Role} from '../model/role.ts'

/** Where a role lies on a timeline, as shares of its length from 0 to 1. */
export interface Bar {
  readonly start: number
  readonly end: number
}

/** Whole years, and the bar of each role (by key) whose time is on record. */
export interface Timeline {
  readonly from: number
  readonly to: number
  readonly bars: ReadonlyMap<string, Bar>
  /** Some of the years, at even distances, and where each begins. */
  readonly ticks: readonly {readonly year: number; readonly at: number}[]
}

const dayLength = 86_400_000
const startOf = (date: string) => Date.parse(firstDay(date))
const endOf = (date: string) => Date.parse(lastDay(date)) + dayLength
const yearIn = (date: string) => Number(date.slice(0, 4))

const steps = [1, 2, 5, 10, 20, 50]
const mostTicks = 6

function ticksOf(from: number, to: number): Timeline['ticks'] {
  const years = Array.from({length: to - from + 1}, (_, index) => from + index)
  const step = steps.find((each) => years.filter((year) => year % each === 0).length <= mostTicks) ?? 100
  // A year close to the end has no room for its name.
  return years
    .filter((year) => year % step === 0)
    .map((year) => ({year, at: (year - from) / years.length}))
    .filter(({at}) => at < 0.88)
}

/**
 * Roles over the years up to a day (`YYYY-MM-DD`); an open end reaches the edge. Undefined when there is nothing to
 * compare: no time on record, or all of it in one year.
 */
export function timelineOf(roles: readonly Pick<Role, 'key' | 'from' | 'to'>[], today: string): Timeline | undefined {
  const dated = roles.filter((role) => role.from !== undefined || role.to !== undefined)
  const years = dated.flatMap(({from, to = today}) => [yearIn(from ?? to), yearIn(to)])
  const [from, to] = [Math.min(...years), Math.max(...years)]
  if (years.length === 0 || from === to) return undefined
  const [left, right] = [startOf(String(from)), endOf(String(to))]
  const share = (moment: number) => (moment - left) / (right - left)
  const bars = dated.map((role): [string, Bar] => [
    role.key,
    {
      start: role.from === undefined ? 0 : share(startOf(role.from)),
      end: role.to === undefined ? 1 : share(endOf(role.to)),
    },
  ])
  return {from, to, bars: new Map(bars), ticks: ticksOf(from, to)}
}
