import {z} from 'zod'
import type {Link} from '../../accounts/links.ts'
import {describeRole, memberRoles} from '../../accounts/roles.ts'
import type {Endpoint} from '../../contract.ts'
import type {LakeContext} from '../context.ts'
import {checkReturnTo, linkAddress, readOrder} from './people.ts'
import {findAuthor, isoDate, publicUser} from './profiles.ts'
import {requireAdministrator} from './project.ts'

const order = z.object({
  email: z.string().max(254),
  role: z.enum(memberRoles),
  returnTo: z.string().max(2000).optional(),
})

function show(link: Link, {accounts, projectId}: LakeContext): Record<string, unknown> {
  const {id, email, role, madeBy, createdAt, expiresAt} = link
  const inviter = findAuthor(accounts, madeBy)
  return {
    id,
    projectId,
    email,
    role,
    roles: [describeRole(role)],
    isAccepted: false,
    isRevoked: false,
    invitedBy: inviter ? publicUser(inviter) : null,
    createdAt: isoDate(createdAt),
    expiresAt: isoDate(expiresAt),
  }
}

/** Invitations that wait for their answer, for administrators. The `link` is shown once: the lake keeps its hash only. */
export function invitationEndpoints(context: LakeContext): Endpoint[] {
  const {links, people} = context.accounts
  const path = 'invitations/project/:project'
  return [
    {
      method: 'GET',
      path,
      open: 'caller',
      handle(exchange) {
        requireAdministrator(exchange)
        const waiting = links.invitations().map((link) => show(link, context))
        exchange.send(200, waiting)
      },
    },
    {
      method: 'POST',
      path,
      open: 'caller',
      async handle(exchange) {
        const expected = `Send {email, role, returnTo?}; role is one of ${memberRoles.join(', ')}`
        const {email, role, returnTo} = await readOrder(exchange, order, expected)
        const wanted = {email, role, returnTo: checkReturnTo(returnTo, context)}
        const {secret, link} = people.invite(exchange.access.caller, wanted)
        exchange.send(200, {...show(link, context), link: linkAddress(context, secret)})
      },
    },
    {
      method: 'DELETE',
      path: `${path}/:id`,
      open: 'caller',
      handle(exchange) {
        requireAdministrator(exchange)
        people.revokeInvitation(exchange.access.caller, exchange.params['id'] ?? '')
        exchange.send(200, {deleted: true})
      },
    },
  ]
}
