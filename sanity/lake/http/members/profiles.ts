import type {Accounts} from '../../accounts/accounts.ts'
import type {Former} from '../../accounts/former.ts'
import {describeRole} from '../../accounts/roles.ts'
import type {Role} from '../../contract.ts'

/** A person or a machine that can be the author of a change. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly createdAt: string
  readonly isRobot: boolean
}

/** Finds a user or, by the token's id, a robot. */
export function findMember(accounts: Accounts, id: string): Member | undefined {
  const user = accounts.users.byId(id)
  if (user) return {...user, isRobot: false}
  const token = accounts.tokens.byId(id)
  return token && {...token, name: token.label, email: '', isRobot: true}
}

/** `users/me`, as Studio's `CurrentUser` reads it. */
export function currentUser({id, name, email, role, isRobot}: Member): Record<string, unknown> {
  const provider = isRobot ? 'sanity-token' : 'local'
  return {id, name, email, profileImage: null, provider, sanityUserId: id, role, roles: [describeRole(role)]}
}

/** Anybody who can be the author of a change, also those who have left. */
export function findAuthor(accounts: Accounts, id: string): Former | undefined {
  return findMember(accounts, id) ?? accounts.former.byId(id)
}

/** `users/:id`, as Studio's `User` reads it: no e-mail, because every member may ask. */
export function publicUser({id, name, isRobot}: Former): Record<string, unknown> {
  return {id, displayName: name, imageUrl: null, sanityUserId: id, isRobot}
}

/** One of a project's `members`. */
export function projectMember({id, role, createdAt, isRobot}: Member, callerId: string): Record<string, unknown> {
  return {id, createdAt, isRobot, isCurrentUser: id === callerId, role, roles: [describeRole(role)]}
}

/** A moment as the members' API shows it; null for never. */
export function isoDate(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString()
}
