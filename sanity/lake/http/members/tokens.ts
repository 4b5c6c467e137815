import {z} from 'zod'
import {describeRole, memberRoles} from '../../accounts/roles.ts'
import type {Token} from '../../accounts/tokens.ts'
import type {Endpoint, Exchange} from '../../contract.ts'
import type {LakeContext} from '../context.ts'
import {ApiError} from '../errors.ts'
import {isoDate} from './profiles.ts'
import {requireAdministrator} from './project.ts'

const newToken = z.object({label: z.string().trim().min(1).max(100), roleName: z.enum(memberRoles)})
const tokenBytes = 16 * 1024

function show({id, label, role, createdAt, seenAt}: Token): Record<string, unknown> {
  return {id, label, projectUserId: id, createdAt, lastSeenAt: isoDate(seenAt), roles: [describeRole(role)]}
}

async function createToken(exchange: Exchange, {accounts}: LakeContext): Promise<void> {
  requireAdministrator(exchange)
  const parsed = newToken.safeParse(await exchange.json(tokenBytes))
  if (!parsed.success) throw new ApiError(400, `Send {label, roleName}; roleName is one of ${memberRoles.join(', ')}`)
  const {label, roleName} = parsed.data
  const {secret, token} = accounts.tokens.create(label, roleName)
  accounts.audit.record(exchange.access.caller.userId, 'token.made', token.id, {label, role: roleName})
  exchange.send(200, {...show(token), key: secret})
}

function revokeToken(exchange: Exchange, {accounts}: LakeContext): void {
  requireAdministrator(exchange)
  const {tokens, audit} = accounts
  const token = tokens.byId(exchange.params['id'] ?? '')
  if (!token) throw new ApiError(404, 'Token not found')
  audit.record(exchange.access.caller.userId, 'token.revoked', token.id, {label: token.label, role: token.role})
  tokens.revoke(token.id)
  exchange.send(200, {deleted: true})
}

/** API tokens, for administrators: `projects/:id/tokens` as the hosted service has it. The `key` is shown once. */
export function tokenEndpoints(context: LakeContext): Endpoint[] {
  const {tokens} = context.accounts
  const path = 'projects/:project/tokens'
  return [
    {
      method: 'GET',
      path,
      open: 'caller',
      handle: (exchange) => {
        requireAdministrator(exchange)
        exchange.send(200, tokens.list().map(show))
      },
    },
    {method: 'POST', path, open: 'caller', handle: (exchange) => createToken(exchange, context)},
    {
      method: 'DELETE',
      path: `${path}/:id`,
      open: 'caller',
      handle: (exchange) => revokeToken(exchange, context),
    },
  ]
}
