import {z} from 'zod'
import {formatPeriod} from '../../../lib/format/dates.ts'
import {formatRole} from '../../../lib/format/roles.ts'
import {partialDate} from '../../../lib/model/date.ts'
import {institutionCard} from '../../../lib/model/institution-card.ts'
import type {Language} from '../../../lib/model/language.ts'
import {list, maybe, spare} from '../../../lib/model/parse.ts'
import {heldOn} from '../../../lib/model/role.ts'
import {localized} from '../../../lib/model/text.ts'
import {dayOfEvent} from './role-day.ts'

const heldRole = z.object({
  key: z.string(),
  title: localized,
  institution: spare('institution of a role', institutionCard),
  from: maybe(partialDate),
  to: maybe(partialDate),
})
const readable = (roles: unknown) => list(heldRole).parse(roles)
const answer = z.object({roles: z.array(z.unknown()).nullable().transform(readable), event: maybe(dayOfEvent)})
export type RolesAnswer = z.infer<typeof answer>

// Half-written institutions have no address yet, and are told all the same.
const named = '"id": _id, "slug": coalesce(slug.current, _id), name'

/** The person's roles, as drafts stand, and the day of the story's first event. */
export const rolesQuery = `{
  "roles": *[_id == $person][0].roles[]{"key": _key, title, from, to,
    "institution": institution->{"kind": _type, ${named}, "partOf": partOf->{${named}}}},
  "event": *[_id == $event][0]{start, timeZone, precision}
}`

/** Reads the answer to `rolesQuery`. One that cannot be read is an error: it must not look like a person without roles. */
export const readRoles = (value: unknown): RolesAnswer => answer.parse(value)

export interface RoleChoice {
  readonly key: string
  readonly label: string
  readonly period: string | undefined
  readonly heldThatDay: boolean
}

type Known = RolesAnswer['roles'][number]

/** Roles to choose from, in the editor's language: those held on the day first, each group in the person's own order. */
export function roleChoices(roles: readonly Known[], day: string, language: Language): RoleChoice[] {
  const choices = roles.map((role) => ({
    key: role.key,
    label: formatRole(role, language),
    period: formatPeriod(role.from, role.to, language),
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
