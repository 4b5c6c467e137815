import {z} from 'zod'
import {firstDay, lastDay, partialDate} from './date.ts'
import {institutionCard} from './institution-card.ts'
import {maybe, spare} from './parse.ts'
import {name} from './text.ts'

/** A title a person holds at an institution from a date to a date; an open end is left out. */
export const role = z.object({
  key: z.string(),
  title: name,
  institution: spare('institution of a role', institutionCard),
  from: maybe(partialDate),
  to: maybe(partialDate),
})
export type Role = z.infer<typeof role>

type Dated = Pick<Role, 'from' | 'to'>

/** Whether a role was held on a day (`YYYY-MM-DD`); both ends count, a year means all of it, an open end has no limit. */
export function heldOn(role: Dated, day: string): boolean {
  if (role.from !== undefined && firstDay(role.from) > day) return false
  return role.to === undefined || lastDay(role.to) >= day
}

/** The roles held on a day, in the person's own order. */
export function rolesOn<R extends Dated>(roles: readonly R[], day: string): R[] {
  return roles.filter((role) => heldOn(role, day))
}

/**
 * The roles in which somebody appears: those the editor chose (by key, in the editor's order), else all held that day.
 * A chosen key that the person no longer has is passed over; when none is left, the day decides.
 */
export function rolesThatDay<R extends Dated & {key: string}>(
  roles: readonly R[],
  chosen: readonly string[],
  day: string,
): R[] {
  const picked = chosen.flatMap((key) => roles.filter((role) => role.key === key))
  return picked.length > 0 ? picked : rolesOn(roles, day)
}

/** Roles that ended before a day, the latest first. */
export function rolesBefore<R extends Dated>(roles: readonly R[], day: string): R[] {
  const ended = roles.flatMap((role) => (role.to === undefined ? [] : [{role, last: lastDay(role.to)}]))
  return ended
    .filter(({last}) => last < day)
    .toSorted((a, b) => b.last.localeCompare(a.last))
    .map(({role}) => role)
}
