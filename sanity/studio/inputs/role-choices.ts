import {z} from 'zod'
import {dayIn, partialDate} from '../../../lib/model/date.ts'
import {eventCard} from '../../../lib/model/event-card.ts'
import {defaultLanguage} from '../../../lib/model/language.ts'
import {list, maybe} from '../../../lib/model/parse.ts'
import {heldOn, type Role} from '../../../lib/model/role.ts'
import {newsroomTimeZone, storyDay} from '../../../lib/model/story.ts'
import {localized, nameIn, textIn} from '../../../lib/model/text.ts'

const heldRole = z.object({
  key: z.string(),
  title: localized,
  institution: maybe(localized),
  from: maybe(partialDate),
  to: maybe(partialDate),
})
const answer = z.object({roles: list(heldRole), event: maybe(eventCard)})
export type RolesAnswer = z.infer<typeof answer>

/** The person's roles, as drafts stand, and the first event of the story. */
export const rolesQuery = `{
  "roles": *[_id == $person][0].roles[]{"key": _key, title, "institution": institution->name, from, to},
  "event": *[_id == $event][0]{"kind": _type, "id": _id, "slug": coalesce(slug.current, _id), name,
    "eventKind": kind, status, start, end, precision, timeZone}
}`

/** Reads the answer to `rolesQuery`; nothing readable is no roles. */
export function readRoles(value: unknown): RolesAnswer {
  const parsed = answer.safeParse(value)
  return parsed.success ? parsed.data : {roles: [], event: undefined}
}

const dated = z.object({
  _type: z.string(),
  dateline: z
    .object({date: maybe(partialDate)})
    .optional()
    .catch(undefined),
  publishedAt: z.iso.datetime({offset: true}).optional().catch(undefined),
  start: z.iso.datetime({offset: true}).optional().catch(undefined),
  timeZone: z.string().optional().catch(undefined),
})

/** The day whose roles count in a document: an event's own, or that of the story (`storyDay`); today while unknown. */
export function dayOf(document: unknown, event: RolesAnswer['event'], now: Date): string {
  const parsed = dated.safeParse(document)
  const today = dayIn(now, newsroomTimeZone)
  if (!parsed.success) return today
  const {_type, dateline, publishedAt, start, timeZone = newsroomTimeZone} = parsed.data
  if (_type === 'event') return start === undefined ? today : dayIn(start, timeZone)
  return storyDay({
    events: event === undefined ? [] : [event],
    dateline: dateline === undefined ? undefined : {place: undefined, ...dateline},
    publishedAt: publishedAt ?? now.toISOString(),
  })
}

export interface RoleChoice {
  readonly key: string
  readonly label: string
  readonly period: string
  readonly heldThatDay: boolean
}

type Known = RolesAnswer['roles'][number]

const period = ({from, to}: Pick<Role, 'from' | 'to'>) => ((from ?? to) ? `${from ?? ''}–${to ?? ''}` : '')

function label({title, institution}: Known): string {
  return [nameIn(title, defaultLanguage).text, textIn(institution, defaultLanguage)?.text].filter(Boolean).join(', ')
}

/** Roles to choose from: those held on the day first, each group in the person's own order. */
export function roleChoices(roles: readonly Known[], day: string): RoleChoice[] {
  const choices = roles.map((role) => ({
    key: role.key,
    label: label(role),
    period: period(role),
    heldThatDay: heldOn(role, day),
  }))
  return [...choices.filter(({heldThatDay}) => heldThatDay), ...choices.filter(({heldThatDay}) => !heldThatDay)]
}

/** The keys after one was ticked or unticked, in the order of the choices; keys of roles that are gone are dropped. */
export function toggled(chosen: readonly string[], key: string, choices: readonly RoleChoice[]): string[] {
  const wanted = new Set(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key])
  return choices.map((choice) => choice.key).filter((known) => wanted.has(known))
}

const reference = z.object({_ref: z.string()}).transform(({_ref}) => _ref)
const holder = z.object({person: reference.optional().catch(undefined), speaker: reference.optional().catch(undefined)})

/** The person that an appearance or a quotation names. */
export function personOf(parent: unknown): string | undefined {
  const parsed = holder.safeParse(parent)
  return parsed.success ? (parsed.data.person ?? parsed.data.speaker) : undefined
}

const tellsOf = z.object({events: z.tuple([reference], z.unknown())})

/** The event whose day is the story's. */
export function firstEventOf(document: unknown): string | undefined {
  const parsed = tellsOf.safeParse(document)
  return parsed.success ? parsed.data.events[0] : undefined
}
