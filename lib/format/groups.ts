import type {Appearance} from '../model/appearance.ts'
import type {Institution} from '../model/institution.ts'
import type {Language} from '../model/language.ts'
import type {PersonCard} from '../model/person-card.ts'
import {rolesBefore, rolesOn, type Role} from '../model/role.ts'
import type {Localized} from '../model/text.ts'
import {rankOf} from './ranks.ts'
import {rolesOfAppearance} from './roles.ts'

/** As much of an institution as a heading with a link needs. */
export interface GroupHead {
  readonly id: string
  readonly slug: string
  readonly name: Localized
}

/** Things under the institution that they belong to; `head` is undefined where none is known. */
export interface Group<T, H extends GroupHead = GroupHead> {
  readonly head: H | undefined
  readonly members: readonly T[]
}

/** Groups in order of first appearance; those without an institution come last. */
export function groupBy<T, H extends GroupHead>(
  things: readonly T[],
  headOf: (thing: T) => H | undefined,
): Group<T, H>[] {
  const groups = new Map<string | undefined, {head: H | undefined; members: T[]}>()
  for (const thing of things) {
    const head = headOf(thing)
    const group = groups.get(head?.id)
    if (group === undefined) groups.set(head?.id, {head, members: [thing]})
    else group.members.push(thing)
  }
  const all = [...groups.values()]
  return [...all.filter((group) => group.head !== undefined), ...all.filter((group) => group.head === undefined)]
}

/** Where a role puts its holder at an event: a unit counts for the institution that it is part of. */
const delegationOf = (role: Role | undefined) => role?.institution?.partOf ?? role?.institution

/** Who took part, by the institution of the first role in which each did that day. */
export function appearancesByInstitution(
  appearances: readonly Appearance[],
  day: string,
  language: Language,
): Group<Appearance>[] {
  return groupBy(appearances, (appearance) => delegationOf(rolesOfAppearance(appearance, day, language).roles[0]))
}

/** A person's roles by institution, in the person's own order. */
export const rolesByInstitution = (roles: readonly Role[]) => groupBy(roles, (role) => role.institution)

/** A person with those roles that they hold, or held, at one institution or its units. */
export interface Holder {
  readonly person: PersonCard
  readonly roles: readonly Role[]
}

/**
 * Who holds a role at an institution or its units today, and who held one before: both, when a title changed. Those at
 * the institution itself come first, and among these whoever leads it now.
 */
export function holdersAt(
  institution: Pick<Institution, 'id' | 'units' | 'people'>,
  today: string,
): {readonly now: Holder[]; readonly before: Holder[]} {
  const here = new Set([institution.id, ...institution.units.map((unit) => unit.id)])
  const isHere = ({institution: at}: Role) => at !== undefined && here.has(at.id)
  const holders = (choose: (roles: Role[]) => Role[]): Holder[] =>
    institution.people.flatMap((person) => {
      const roles = choose(person.roles.filter(isHere))
      return roles.length > 0 ? [{person, roles}] : []
    })
  return {
    now: leadersFirst(
      ownFirst(
        holders((roles) => rolesOn(roles, today)),
        institution.id,
      ),
      institution.id,
    ),
    before: ownFirst(
      holders((roles) => rolesBefore(roles, today)),
      institution.id,
    ),
  }
}

function leadersFirst(holders: readonly Holder[], id: string): Holder[] {
  const rank = ({roles}: Holder) =>
    Math.min(3, ...roles.filter((role) => role.institution?.id === id).map((role) => rankOf(role)))
  return holders.toSorted((a, b) => rank(a) - rank(b))
}

function ownFirst(holders: readonly Holder[], id: string): Holder[] {
  const own = ({roles}: Holder) => roles.some((role) => role.institution?.id === id)
  return [...holders.filter(own), ...holders.filter((holder) => !own(holder))]
}

/** The institutions above one, the highest first, whatever order its parents came in. */
export function chainAbove(institution: Pick<Institution, 'partOf' | 'parents'>): GroupHead[] {
  const chain: GroupHead[] = []
  let above = institution.partOf
  while (above !== undefined) {
    const {id} = above
    if (chain.some((known) => known.id === id)) break
    chain.unshift(above)
    above = institution.parents.find((parent) => parent.id === id)?.partOf
  }
  return chain
}
