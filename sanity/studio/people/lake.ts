import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {accessChange} from '../../../lib/model/access-change.ts'
import {memberRole, type MemberRole} from '../../../lib/model/access.ts'

const instant = z.iso.datetime()

const member = z.object({
  id: z.string(),
  displayName: z.string(),
  email: z.string(),
  role: memberRole,
  isCurrentUser: z.boolean(),
  lastSeenAt: instant.nullable(),
  sessions: z.int(),
})
export type Member = z.infer<typeof member>

const invitation = z.object({
  id: z.string(),
  email: z.string(),
  role: memberRole,
  invitedBy: z.object({displayName: z.string()}).nullable(),
  expiresAt: instant,
})
export type Invitation = z.infer<typeof invitation>

const roleOf = z.tuple([z.object({name: memberRole})]).transform(([{name}]) => name)
const machine = z
  .object({id: z.string(), label: z.string(), createdAt: instant, lastSeenAt: instant.nullable(), roles: roleOf})
  .transform(({roles, ...rest}) => ({...rest, role: roles}))
export type Machine = z.infer<typeof machine>

const changes = z.object({entries: z.array(accessChange), next: z.int().nullable()})
export type Changes = z.infer<typeof changes>

const oneTimeLink = z.object({link: z.url(), expiresAt: instant})
export type OneTimeLink = z.infer<typeof oneTimeLink>

const ended = z.object({ended: z.int()}).transform(({ended: count}) => count)
const anything = z.unknown()

interface Asked {
  readonly url: string
  readonly method?: 'POST' | 'PUT' | 'DELETE'
  readonly body?: object
  readonly query?: Readonly<Record<string, string>>
}

async function ask<T>(client: SanityClient, schema: z.ZodType<T>, asked: Asked): Promise<T> {
  return schema.parse(await client.request<unknown>({...asked}))
}

const project = (client: SanityClient) => `/projects/${client.config().projectId}`
const invitationsOf = (client: SanityClient) => `/invitations/project/${client.config().projectId}`
/** Where a one-time link leads on to. */
const studio = () => ({returnTo: `${window.location.origin}/studio`})

/** People with access. */
export const members = (client: SanityClient) => ask(client, z.array(member), {url: `${project(client)}/users`})

/** Gives a member another role, from the next request on. */
export const changeRole = (client: SanityClient, {id}: Pick<Member, 'id'>, role: MemberRole) =>
  ask(client, anything, {url: `${project(client)}/acl/${id}`, method: 'PUT', body: {roleNames: [role]}})

/** A link behind which a member chooses a new password. */
export const linkPassword = (client: SanityClient, {id}: Pick<Member, 'id'>) =>
  ask(client, oneTimeLink, {url: `${project(client)}/users/${id}/password-link`, method: 'POST', body: studio()})

/** Signs a member out everywhere; how many sessions that were. */
export const endSessions = (client: SanityClient, {id}: Pick<Member, 'id'>) =>
  ask(client, ended, {url: `${project(client)}/users/${id}/sessions`, method: 'DELETE'})

/** Takes a member's access away. */
export const remove = (client: SanityClient, {id}: Pick<Member, 'id'>) =>
  ask(client, anything, {url: `${project(client)}/users/${id}`, method: 'DELETE'})

/** Invitations that wait for an answer. */
export const invitations = (client: SanityClient) => ask(client, z.array(invitation), {url: invitationsOf(client)})

/** Invites an address; the answer's link is shown this once. */
export const invite = (client: SanityClient, wanted: {readonly email: string; readonly role: MemberRole}) =>
  ask(client, oneTimeLink, {url: invitationsOf(client), method: 'POST', body: {...wanted, ...studio()}})

/** Makes an invitation's link void. */
export const withdraw = (client: SanityClient, {id}: Pick<Invitation, 'id'>) =>
  ask(client, anything, {url: `${invitationsOf(client)}/${id}`, method: 'DELETE'})

/** Programs with a key. */
export const machines = (client: SanityClient) => ask(client, z.array(machine), {url: `${project(client)}/tokens`})

/** Makes a key; it is shown this once. */
export const makeKey = (client: SanityClient, {label, role}: Pick<Machine, 'label' | 'role'>) =>
  ask(client, z.object({key: z.string()}), {
    url: `${project(client)}/tokens`,
    method: 'POST',
    body: {label, roleName: role},
  })

/** Ends what a key gave access to. */
export const revokeKey = (client: SanityClient, {id}: Pick<Machine, 'id'>) =>
  ask(client, anything, {url: `${project(client)}/tokens/${id}`, method: 'DELETE'})

/** Who changed what, the newest first, a page at a time; `before` is the `next` of the page before. */
export const changesBefore = (client: SanityClient, before?: number) =>
  ask(client, changes, {
    url: `${project(client)}/audit`,
    ...(before === undefined ? {} : {query: {before: String(before)}}),
  })
