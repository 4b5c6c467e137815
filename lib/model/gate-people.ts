import {dayIn} from './date.ts'
import {draftDay} from './draft-day.ts'
import type {StoryDraft} from './gate-draft.ts'
import type {GateGraph} from './gate-graph.ts'
import {advice, error, type FieldPath, type GateItem} from './gate-item.ts'
import {heldOn, rolesThatDay} from './role.ts'
import {newsroomTimeZone} from './story.ts'
import {textIn} from './text.ts'

const dayOf = (draft: StoryDraft, graph: GateGraph, now: Date) =>
  draftDay(draft, graph.documents.get(draft.events[0]?._ref ?? ''), now)

type Shown = Pick<StoryDraft['appearances'][number], 'person' | 'roleKeys' | 'roleText'> & {readonly path: FieldPath}

function shown({appearances, body}: StoryDraft): Shown[] {
  const quotations = body.flatMap((block) => (block._type === 'quotation' ? [block] : []))
  return [
    ...appearances.map(({_key, person, roleKeys, roleText}) => {
      return {path: ['appearances', {_key}, 'roleKeys'], person, roleKeys, roleText}
    }),
    ...quotations.map(({_key, speaker, roleKeys, roleText}) => {
      return {path: ['body', {_key}, 'roleKeys'], person: speaker, roleKeys, roleText}
    }),
  ]
}

/** People who stand or speak in the story in a role that they did not hold that day, or of which readers know nothing yet. */
export function chosenRoles(draft: StoryDraft, graph: GateGraph, now: Date): GateItem[] {
  const day = dayOf(draft, graph, now)
  return shown(draft).flatMap(({path, person: id, roleKeys, roleText}) => {
    const person = graph.documents.get(id ?? '')
    if (person === undefined) return []
    const chosen = person.roles.filter(({key}) => roleKeys.includes(key))
    if (chosen.some((role) => !heldOn(role, day))) {
      return [advice(path, {code: 'role-not-held', person: person.name, day})]
    }
    // The story's own words stand in the place of roles that nobody chose.
    if (roleKeys.length === 0 && textIn(roleText, 'en') !== undefined) return []
    const isKnown = rolesThatDay(person.roles, roleKeys, day).every(({published}) => published)
    return isKnown ? [] : [advice(path, {code: 'role-unpublished', person: person.name})]
  })
}

/** People who would stand in the story without a role that day. */
export function missingRoles(draft: StoryDraft, graph: GateGraph, now: Date): GateItem[] {
  const day = dayOf(draft, graph, now)
  return draft.appearances.flatMap(({_key, person: id, roleKeys, roleText}) => {
    const person = graph.documents.get(id ?? '')
    if (person === undefined || textIn(roleText, 'en') !== undefined) return []
    if (rolesThatDay(person.roles, roleKeys, day).length > 0) return []
    return [advice(['appearances', {_key}, 'roleKeys'], {code: 'role-missing', person: person.name, day})]
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
