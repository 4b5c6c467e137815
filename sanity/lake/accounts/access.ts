import type {Access, Caller, Grant, Permission, Role} from '../contract.ts'

export type AclMode = 'private' | 'public'

/** A grant together with its filter's meaning, so that a check needs no GROQ. */
interface Rule extends Grant {
  matches(id: string): boolean
}

const everything = {filter: '_id in path("**")', matches: () => true}
const drafts = {filter: '_id in path("drafts.**")', matches: (id: string) => id.startsWith('drafts.')}
const published = {filter: '_id in path("*")', matches: (id: string) => !id.includes('.')}

const all: readonly Permission[] = ['read', 'create', 'update', 'history']
const readers: readonly Permission[] = ['read', 'history']

const memberRules: Record<Exclude<Role, 'anonymous'>, readonly Rule[]> = {
  administrator: [{...everything, permissions: all}],
  editor: [{...everything, permissions: all}],
  contributor: [
    {...everything, permissions: readers},
    {...drafts, permissions: all},
  ],
  viewer: [{...everything, permissions: readers}],
}

function rulesOf(role: Role, aclMode: AclMode): readonly Rule[] {
  if (role !== 'anonymous') return memberRules[role]
  return aclMode === 'public' ? [{...published, permissions: ['read']}] : []
}

/** What the caller may do in a dataset of this mode. The one place where roles turn into grants. */
export function makeAccess(caller: Caller, aclMode: AclMode): Access {
  const rules = rulesOf(caller.role, aclMode)
  const readable = rules.filter((rule) => rule.permissions.includes('read')).map((rule) => rule.filter)
  return {
    caller,
    grants: rules.map(({filter, permissions}) => ({filter, permissions})),
    readFilter: readable.includes(everything.filter) ? undefined : readable.join(' || ') || 'false',
    can: (permission, document) =>
      rules.some((rule) => rule.permissions.includes(permission) && rule.matches(document._id)),
  }
}

/** The caller without a credential. */
export const nobody: Caller = {userId: 'anonymous', role: 'anonymous', via: 'anonymous'}
