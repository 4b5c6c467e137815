import {z} from 'zod'
import {describeRole, memberRoles} from '../../accounts/roles.ts'
import type {User} from '../../accounts/users.ts'
import type {Endpoint, Exchange} from '../../contract.ts'
import type {LakeContext} from '../context.ts'
import {ApiError} from '../errors.ts'
import {parseReturnAddress} from '../return-address.ts'
import {currentUser, isoDate} from './profiles.ts'
import {requireAdministrator} from './project.ts'

const bodyBytes = 16 * 1024
const newRole = z.object({roleNames: z.tuple([z.enum(memberRoles)])})
const linkOptions = z.object({returnTo: z.string().max(2000).optional()})

/** A body of an administrator, parsed; ApiError 400 that says what to send. */
export async function readOrder<T>(exchange: Exchange, schema: z.ZodType<T>, expected: string): Promise<T> {
  requireAdministrator(exchange)
  const parsed = schema.safeParse(await exchange.json(bodyBytes))
  if (!parsed.success) throw new ApiError(400, expected)
  return parsed.data
}

/** Where a one-time link leads on to, checked; empty when nobody said. */
export function checkReturnTo(returnTo: string | undefined, {origins}: LakeContext): string {
  return returnTo ? parseReturnAddress(returnTo, 'returnTo', origins).href : ''
}

/** The address that goes to the person, by whatever way the administrator trusts. */
export function linkAddress(context: LakeContext, secret: string): string {
  return `${context.publicUrl()}/v1/auth/link/${secret}`
}

function showPerson(user: User, exchange: Exchange, {accounts}: LakeContext): Record<string, unknown> {
  const {id, name, createdAt, seenAt} = user
  return {
    ...currentUser({...user, isRobot: false}),
    displayName: name,
    isRobot: false,
    isCurrentUser: id === exchange.access.caller.userId,
    createdAt,
    lastSeenAt: isoDate(seenAt),
    sessions: accounts.sessions.list(id).length,
  }
}

function aclEntry(isRobot: boolean) {
  return ({id, role}: Pick<User, 'id' | 'role'>) => ({projectUserId: id, isRobot, roles: [describeRole(role)]})
}

/** The hosted service's list of who has which role, machines included. */
function showAcl({accounts}: LakeContext): Record<string, unknown>[] {
  return [...accounts.users.list().map(aclEntry(false)), ...accounts.tokens.list().map(aclEntry(true))]
}

/** Answers an administrator with what `handle` makes of the user that the path names. */
function asAdministrator(handle: (exchange: Exchange, id: string) => unknown): Endpoint['handle'] {
  return (exchange) => {
    requireAdministrator(exchange)
    exchange.send(200, handle(exchange, exchange.params['user'] ?? ''))
  }
}

/** Members, for administrators: who they are, what they may do, when they were last here. */
export function peopleEndpoints(context: LakeContext): Endpoint[] {
  const {users, people} = context.accounts
  const changeRole = async (exchange: Exchange): Promise<void> => {
    const expected = `Send {roleNames: [role]}; role is one of ${memberRoles.join(', ')}`
    const {roleNames} = await readOrder(exchange, newRole, expected)
    const user = people.changeRole(exchange.access.caller, exchange.params['user'] ?? '', roleNames[0])
    exchange.send(200, showPerson(user, exchange, context))
  }
  const linkPassword = async (exchange: Exchange): Promise<void> => {
    const {returnTo} = await readOrder(exchange, linkOptions, 'Send {returnTo?}')
    const studio = checkReturnTo(returnTo, context)
    const {secret, link} = people.linkPassword(exchange.access.caller, exchange.params['user'] ?? '', studio)
    exchange.send(200, {link: linkAddress(context, secret), expiresAt: isoDate(link.expiresAt)})
  }
  const path = 'projects/:project/users'
  const list = (exchange: Exchange) => users.list().map((user) => showPerson(user, exchange, context))
  const endSessions = ({access}: Exchange, id: string) => ({ended: people.endSessions(access.caller, id)})
  const remove = ({access}: Exchange, id: string) => {
    people.remove(access.caller, id)
    return {deleted: true}
  }
  return [
    {method: 'GET', path, open: 'caller', handle: asAdministrator(list)},
    {method: 'DELETE', path: `${path}/:user`, open: 'caller', handle: asAdministrator(remove)},
    {method: 'DELETE', path: `${path}/:user/sessions`, open: 'caller', handle: asAdministrator(endSessions)},
    {method: 'POST', path: `${path}/:user/password-link`, open: 'caller', handle: linkPassword},
    {method: 'GET', path: 'projects/:project/acl', open: 'caller', handle: asAdministrator(() => showAcl(context))},
    {method: 'PUT', path: 'projects/:project/acl/:user', open: 'caller', handle: changeRole},
    {
      method: 'GET',
      path: 'projects/:project/roles',
      open: 'caller',
      handle: (exchange) => exchange.send(200, memberRoles.map(describeRole)),
    },
  ]
}
