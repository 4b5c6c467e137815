import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {memberRole, type MemberRole} from '../../../lib/model/access.ts'

const named = z.object({name: z.string()})
const me = z.object({roles: z.array(named)})

/** The one of the newsroom's roles among a user's; undefined for a role of the hosted lake that Dateline knows nothing of. */
export function roleAmong(roles: readonly z.infer<typeof named>[]): MemberRole | undefined {
  return roles.map(({name}) => memberRole.safeParse(name).data).find((role) => role !== undefined)
}

/** The role that the user has now, as against the one with which Studio was opened. */
export async function presentRole(client: SanityClient): Promise<MemberRole | undefined> {
  return roleAmong(me.parse(await client.request<unknown>({url: '/users/me'})).roles)
}

/** How many sessions the user has besides this one. */
export async function otherSessions(client: SanityClient): Promise<number> {
  const sessions = z.array(z.unknown()).parse(await client.request<unknown>({url: '/users/me/sessions'}))
  return Math.max(0, sessions.length - 1)
}

/** Ends them; how many that were. */
export async function endOtherSessions(client: SanityClient): Promise<number> {
  const answer = await client.request<unknown>({url: '/users/me/sessions', method: 'DELETE'})
  return z.object({ended: z.int()}).parse(answer).ended
}

/** Gives the user a new password. All other sessions end. */
export async function changePassword(
  client: SanityClient,
  given: {readonly current: string; readonly new: string},
): Promise<void> {
  await client.request<unknown>({url: '/users/me/password', method: 'POST', body: given})
}
