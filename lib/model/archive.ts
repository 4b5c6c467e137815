import {z} from 'zod'
import {moment, partialDate, type PartialDate} from './date.ts'
import {language, languages, type Language} from './language.ts'
import {list, spare} from './parse.ts'
import {storyCards, type StoryCard} from './story-card.ts'

/** A month or a day with the number of its stories. */
export interface Part {
  readonly period: PartialDate
  readonly count: number
}

/** Stories of a year, a month or a day; of all time where there is no period. */
export interface Archive {
  readonly period: PartialDate | undefined
  readonly total: number
  /** The months of a year or of all time, the days of a month: those that have stories, the latest first. */
  readonly parts: readonly Part[]
  /** The newest first; none where there are too many for one page, and the parts lead to them. */
  readonly stories: readonly StoryCard[]
  /** The nearest periods of the same length that have stories. */
  readonly newer: PartialDate | undefined
  readonly older: PartialDate | undefined
  /** In which languages the period has stories. */
  readonly languages: readonly Language[]
}

/** More stories than this don't stand on one page, but for those of one day. */
export const storiesPerPeriod = 60

/** The archive of dated things, the newest first, without the stories themselves; and which of the things it shows. */
export function archiveOf<T extends {readonly day: string}>(
  things: readonly T[],
  period: PartialDate | undefined,
): {readonly archive: Archive; readonly shown: readonly T[]} {
  const length = period?.length ?? 0
  const within = things.filter(({day}) => day.slice(0, length) === (period ?? ''))
  const beside = (thing: T | undefined) => thing?.day.slice(0, length)
  const whole = within.length <= storiesPerPeriod || length === 10
  const days = within.map(({day}) => day)
  const archive = {
    period,
    total: within.length,
    parts: partsOf(days, period),
    stories: [],
    newer: period && beside(things.findLast(({day}) => day.slice(0, length) > period)),
    older: period && beside(things.find(({day}) => day.slice(0, length) < period)),
    languages,
  }
  return {archive, shown: whole ? within : []}
}

const neighbour = spare('story beside a period', z.object({id: z.string(), publishedAt: moment}))

/** An archive as the lake tells it. */
export const archived = z.object({
  moments: list(moment),
  stories: storyCards,
  languages: list(language),
  newer: neighbour,
  older: neighbour,
})

/** Counts days by the months that they lie in, those of one month by themselves; the latest first. */
export function partsOf(days: readonly string[], period: PartialDate | undefined): Part[] {
  const length = period === undefined || period.length === 4 ? 7 : 10
  const counted = Map.groupBy(days, (day) => day.slice(0, length))
  return [...counted]
    .map(([part, its]) => ({period: part, count: its.length}))
    .toSorted((a, b) => b.period.localeCompare(a.period))
}

/** The period that the parts of an address say: `2020`, `03` is `2020-03`; undefined for anything else. */
export function periodOf(...parts: readonly string[]): PartialDate | undefined {
  return parts.every((part) => /^\d+$/.test(part)) ? partialDate.safeParse(parts.join('-')).data : undefined
}

/**
 * Slugs that no story and no event gets: their address is that of an archive. A document that has one all the same is
 * shown there, and the archive is not.
 */
export const isArchiveSlug = (slug: string) => slug === archiveSlug || /^\d{4}$/.test(slug)
export const archiveSlug = 'archive'
