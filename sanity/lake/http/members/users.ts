import {z} from 'zod'
import type {Endpoint, Exchange} from '../../contract.ts'
import type {LakeContext} from '../context.ts'
import {ApiError, forbidden, sessionNotFound} from '../errors.ts'
import {currentUser, findAuthor, findMember, publicUser} from './profiles.ts'

const pairs = z.array(z.object({key: z.string(), value: z.unknown()})).max(50)
const preferenceBytes = 256 * 1024

function showMe(exchange: Exchange, {accounts}: LakeContext): void {
  const {access} = exchange
  const member = findMember(accounts, access.caller.userId)
  if (!member) throw sessionNotFound()
  exchange.send(200, currentUser(member))
}

/** One id gives one user; a list of ids gives those that exist. */
function showUsers(exchange: Exchange, {accounts}: LakeContext): void {
  const {params} = exchange
  const ids = (params['ids'] ?? '').split(',').slice(0, 500)
  const found = ids.flatMap((id) => {
    const author = findAuthor(accounts, id)
    return author ? [publicUser(author)] : []
  })
  if (ids.length > 1) return exchange.send(200, found)
  if (found[0] === undefined) throw new ApiError(404, 'User not found')
  exchange.send(200, found[0])
}

async function savePreferences(exchange: Exchange, {accounts}: LakeContext): Promise<void> {
  const parsed = pairs.safeParse(await exchange.json(preferenceBytes))
  if (!parsed.success) throw new ApiError(400, 'Send a list of {key, value}')
  const preferences = parsed.data.map(({key, value}) => ({key, value: value ?? null}))
  accounts.preferences.set(exchange.access.caller.userId, preferences)
  exchange.send(200, preferences)
}

function endSession(exchange: Exchange, {accounts}: LakeContext): void {
  const {params, access} = exchange
  const {caller} = access
  const own = accounts.sessions.list(caller.userId).some(({id}) => id === params['session'])
  if (!own && caller.role !== 'administrator') throw forbidden('Only an administrator ends the sessions of others')
  if (!accounts.sessions.revoke(params['session'] ?? '')) throw new ApiError(404, 'Session not found')
  exchange.send(200, {deleted: true})
}

/** Users, their preferences and their sessions. */
export function userEndpoints(context: LakeContext): Endpoint[] {
  const {accounts} = context
  const keyvalue = (exchange: Exchange): void => {
    const {params, access} = exchange
    exchange.send(200, accounts.preferences.get(access.caller.userId, (params['keys'] ?? '').split(',').slice(0, 100)))
  }
  return [
    {method: 'GET', path: 'users/me', open: 'caller', handle: (exchange) => showMe(exchange, context)},
    {method: 'GET', path: 'users/:ids', open: 'caller', handle: (exchange) => showUsers(exchange, context)},
    {method: 'GET', path: 'users/me/keyvalue/:keys', open: 'caller', handle: keyvalue},
    {
      method: 'PUT',
      path: 'users/me/keyvalue',
      open: 'caller',
      handle: (exchange) => savePreferences(exchange, context),
    },
    {
      method: 'GET',
      path: 'users/me/sessions',
      open: 'caller',
      handle: (exchange) => exchange.send(200, accounts.sessions.list(exchange.access.caller.userId)),
    },
    {method: 'DELETE', path: 'sessions/:session', open: 'caller', handle: (exchange) => endSession(exchange, context)},
  ]
}
