import {dayIn} from './date.ts'
import {draftDay} from './draft-day.ts'
import type {StoryDraft} from './gate-draft.ts'
import type {GateGraph} from './gate-graph.ts'
import {advice, error, type GateItem} from './gate-item.ts'
import {heldOn, rolesThatDay} from './role.ts'
import {newsroomTimeZone} from './story.ts'
import {textIn} from './text.ts'

/** People who would stand in the story without a role that day, or in one that they did not hold. */
export function roles(draft: StoryDraft, graph: GateGraph, now: Date): GateItem[] {
  const day = draftDay(draft, graph.documents.get(draft.events[0]?._ref ?? ''), now)
  return draft.appearances.flatMap((appearance) => {
    const person = graph.documents.get(appearance.person ?? '')
    if (person === undefined) return []
    const path = ['appearances', {_key: appearance._key}, 'roleKeys']
    const chosen = person.roles.filter(({key}) => appearance.roleKeys.includes(key))
    if (chosen.some((role) => !heldOn(role, day))) {
      return [advice(path, {code: 'role-not-held', person: person.name, day})]
    }
    const told = rolesThatDay(person.roles, appearance.roleKeys, day).length > 0
    if (told || textIn(appearance.roleText, 'en') !== undefined) return []
    return [advice(path, {code: 'role-missing', person: person.name, day})]
  })
}

/** Words that nobody said. */
export function speakers({body}: StoryDraft): GateItem[] {
  return body.flatMap((block) =>
    block._type === 'quotation' && block.speaker === undefined
      ? [error(['body', {_key: block._key}, 'speaker'], {code: 'speaker-missing'})]
      : [],
  )
}

/** Events of another year than the story: often the wrong one of a series. */
export function years(draft: StoryDraft, {documents}: GateGraph, now: Date): GateItem[] {
  const storyYear = draft.dateline?.date?.slice(0, 4) ?? dayIn(draft.publishedAt ?? now, newsroomTimeZone).slice(0, 4)
  return draft.events.flatMap(({_key, _ref}) => {
    const event = documents.get(_ref)
    if (event?.start === undefined) return []
    const year = dayIn(event.start, event.timeZone ?? newsroomTimeZone).slice(0, 4)
    return year === storyYear
      ? []
      : [advice(['events', {_key}], {code: 'event-year', event: event.name, year, storyYear})]
  })
}
