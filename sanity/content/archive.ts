import {cache} from 'react'
import type {z} from 'zod'
import {archived, partsOf, storiesPerPeriod, type Archive} from '../../lib/model/archive.ts'
import {dayIn, moment, type PartialDate} from '../../lib/model/date.ts'
import {languages, type Language} from '../../lib/model/language.ts'
import {list} from '../../lib/model/parse.ts'
import {momentsOf, monthsBetween, periodAt} from '../../lib/model/period.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import {archiveMomentsQuery, archiveQuery} from '../queries/archive.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {monthTag, typeTag} from './tags.ts'

type Archived = z.infer<typeof archived>

const dayOf = (instant: string) => dayIn(instant, newsroomTimeZone)

/**
 * A page changes with the stories of its months, and of the empty months around it: the first story there becomes its
 * neighbour. Where no story is older, or newer, any story may become that.
 */
function archiveTags(found: Archived | undefined, period: PartialDate): string[] {
  const {newer, older} = found ?? {}
  const first = older === undefined ? period : dayOf(older.publishedAt)
  const last = newer === undefined ? period : dayOf(newer.publishedAt)
  const months = monthsBetween(first, last).flatMap((month) => languages.map((each) => monthTag(each, month)))
  return newer === undefined || older === undefined ? [...months, typeTag('story')] : months
}

function arrange(found: Archived, period: PartialDate): Archive {
  const {moments, stories, newer, older} = found
  const whole = moments.length <= storiesPerPeriod || period.length === 10
  const beside = (story: Archived['newer']) => story && periodAt(story.publishedAt, period, newsroomTimeZone)
  return {
    period,
    total: moments.length,
    parts: partsOf(moments.map(dayOf), period),
    stories: whole ? stories : [],
    newer: beside(newer),
    older: beside(older),
    languages: languages.filter((each) => found.languages.includes(each)),
  }
}

/** What was published in a year, a month or a day; undefined for one without stories. Throws `LakeUnavailable`. */
export const getArchive = cache(async (language: Language, period: PartialDate): Promise<Archive | undefined> => {
  const {from, to} = momentsOf(period, newsroomTimeZone)
  const found = await fetchParsed({
    query: archiveQuery,
    params: {language, from, to, most: period.length === 10 ? 1000 : storiesPerPeriod},
    schema: archived,
    tagsOf: (shown) => archiveTags(shown, period),
  })
  return found === undefined || found.moments.length === 0 ? undefined : arrange(found, period)
})

/** How many stories each month has. Throws `LakeUnavailable`. */
export const getArchiveOfAll = cache(async (language: Language): Promise<Archive> => {
  const moments = await fetchParsed({
    query: archiveMomentsQuery,
    params: {language},
    schema: list(moment),
    tagsOf: () => [typeTag('story')],
  })
  const days = (moments ?? []).map(dayOf)
  const parts = partsOf(days, undefined)
  return {period: undefined, total: days.length, parts, stories: [], newer: undefined, older: undefined, languages}
})
