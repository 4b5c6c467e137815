import {z} from 'zod'
import {passwordLength} from '../../accounts/passwords.ts'
import type {Endpoint, Exchange} from '../../contract.ts'
import {LakeError} from '../../contract.ts'
import {addressOf} from '../auth/address.ts'
import {takeAttempt} from '../auth/forms.ts'
import {credentialOf} from '../caller.ts'
import type {LakeContext} from '../context.ts'
import {ApiError, forbidden} from '../errors.ts'

const {min, max} = passwordLength
const passwords = z.object({current: z.string().min(1).max(1000), new: z.string().min(min).max(max)})
const bodyBytes = 16 * 1024

/** The session that a request comes from; ApiError 403 for a machine, which has none. */
function ownSession({request, access}: Exchange, {accounts, cookies}: LakeContext): string {
  const credential = credentialOf(request, cookies.session)
  const session = access.caller.via === 'session' && credential && accounts.sessions.find(credential.secret)
  if (!session) throw forbidden('Only somebody who has signed in may do this')
  return session.id
}

/** Guarded as signing in is: or whoever finds a Studio open could guess its owner's password in peace. */
async function changePassword(exchange: Exchange, context: LakeContext): Promise<void> {
  const {accounts} = context
  const sessionId = ownSession(exchange, context)
  const {userId} = exchange.access.caller
  const parsed = passwords.safeParse(await exchange.json(bodyBytes))
  if (!parsed.success) throw new ApiError(400, `Send {current, new}; a password has ${min} to ${max} characters`)
  const account = accounts.users.byId(userId)?.email
  const wait = takeAttempt(exchange, {context}, account)
  if (wait > 0) {
    const {body} = new LakeError(429, `Too many attempts: wait ${wait} s`, {type: 'tooManyAttempts', seconds: wait})
    return exchange.send(429, body, {'retry-after': String(wait)})
  }
  await accounts.people.changePassword({userId, sessionId}, {current: parsed.data.current, next: parsed.data.new})
  if (account !== undefined) accounts.throttles.account.clear(account)
  accounts.throttles.address.takeBack(addressOf(exchange.request))
  exchange.send(200, {changed: true})
}

/** What members do about their own access. */
export function oneselfEndpoints(context: LakeContext): Endpoint[] {
  const {people} = context.accounts
  return [
    {
      method: 'POST',
      path: 'users/me/password',
      open: 'caller',
      handle: (exchange) => changePassword(exchange, context),
    },
    {
      method: 'DELETE',
      path: 'users/me/sessions',
      open: 'caller',
      handle(exchange) {
        const {userId} = exchange.access.caller
        exchange.send(200, {ended: people.endOwnSessions({userId, sessionId: ownSession(exchange, context)})})
      },
    },
  ]
}
