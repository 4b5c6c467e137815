import type {Endpoint, Exchange} from '../../contract.ts'
import type {LakeContext} from '../context.ts'
import {ApiError} from '../errors.ts'
import {findAuthor, publicUser} from './profiles.ts'
import {requireAdministrator} from './project.ts'

const pageSize = 100

function before({url}: Exchange): number | undefined {
  const value = url.searchParams.get('before')
  if (value === null) return undefined
  if (!/^\d{1,15}$/.test(value)) throw new ApiError(400, 'The parameter "before" must be the id of an entry')
  return Number(value)
}

/** Who changed what about people, machines and datasets, the newest first, a hundred at a time. */
export function auditEndpoints({accounts}: LakeContext): Endpoint[] {
  const named = (id: string): Record<string, unknown> | null => {
    const author = findAuthor(accounts, id)
    return author ? publicUser(author) : null
  }
  return [
    {
      method: 'GET',
      path: 'projects/:project/audit',
      open: 'caller',
      handle(exchange) {
        requireAdministrator(exchange)
        const entries = accounts.audit
          .list(pageSize, before(exchange))
          .map(({actor, subject, ...entry}) =>
            Object.assign(entry, {actorId: actor, actor: named(actor), subjectId: subject, subject: named(subject)}),
          )
        exchange.send(200, {entries, next: entries.length === pageSize ? entries.at(-1)?.id : null})
      },
    },
  ]
}
