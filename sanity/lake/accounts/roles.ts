import type {Role} from '../contract.ts'
import {roles} from '../contract.ts'

/** Narrows a string to a role. */
export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value)
}

/** Reads a role out of the database; throws when the row was written by something else. */
export function parseRole(value: string): Role {
  if (!isRole(value)) throw new TypeError(`Unknown role "${value}"`)
  return value
}

/** The roles that a user or a token can be given. */
export const memberRoles = ['administrator', 'editor', 'contributor', 'viewer'] as const

export type MemberRole = (typeof memberRoles)[number]

interface RoleText {
  readonly title: string
  readonly description: string
}

const texts: Record<Role, RoleText> = {
  administrator: {
    title: 'Administrator',
    description: 'Reads and writes everything, and manages users, tokens and datasets',
  },
  editor: {title: 'Editor', description: 'Reads, writes and publishes everything'},
  contributor: {title: 'Contributor', description: 'Reads everything, writes drafts, uploads pictures and files'},
  viewer: {title: 'Viewer', description: 'Reads everything'},
  anonymous: {title: 'Anonymous', description: 'Reads what is published in a public dataset'},
}

/** A role as the members' API shows it. */
export function describeRole(role: Role): RoleText & {readonly name: Role} {
  return {name: role, ...texts[role]}
}
