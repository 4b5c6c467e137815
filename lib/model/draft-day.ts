import type {StoryDraft} from './gate-draft.ts'
import type {Referred} from './gate-graph.ts'
import {newsroomTimeZone, storyDay} from './story.ts'

/** The day of a draft, on which roles are told, by the rule of `storyDay`; it counts as published now. */
export function draftDay(
  {dateline, publishedAt}: Pick<StoryDraft, 'dateline' | 'publishedAt'>,
  event: Pick<Referred, 'start' | 'timeZone' | 'precision'> | undefined,
  now: Date,
): string {
  const {start, timeZone = newsroomTimeZone, precision = 'time'} = event ?? {}
  return storyDay({
    events: start === undefined ? [] : [{start, timeZone, precision}],
    dateline: dateline === undefined ? undefined : {date: dateline.date},
    publishedAt: publishedAt ?? now.toISOString(),
  })
}
