import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {memberRole, type MemberRole} from '../../../lib/model/access.ts'
import {problemOf} from './problem.ts'

const named = z.object({name: z.string()})
const me = z.object({roles: z.array(named)})

/** The one of the newsroom's roles among a user's; undefined for a role of the hosted lake that Dateline knows nothing of. */
export function roleAmong(roles: readonly z.infer<typeof named>[]): MemberRole | undefined {
  return roles.map(({name}) => memberRole.safeParse(name).data).find((role) => role !== undefined)
}

/** What the user may do now, as against when Studio was opened. */
export type Standing = MemberRole | 'signedOut' | undefined

/**
 * The role that the user has now, or that they are signed out. Rejects in an outage.
 * Studio leaves a request unanswered that was refused for want of a session, and signs out; but only once, and not while
 * it still opens. So this one is asked past it.
 */
export async function presentStanding(client: SanityClient): Promise<Standing> {
  const past = client.withConfig({requestHandler: (request, next) => next(request)})
  try {
    return roleAmong(me.parse(await past.request<unknown>({url: '/users/me'})).roles)
  } catch (error) {
    if (problemOf(error) === 'signedOut') return 'signedOut'
    throw error
  }
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
