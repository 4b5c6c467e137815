import {LakeError} from '../../contract.ts'
import type {Endpoint, Exchange} from '../../contract.ts'
import type {Core} from '../../core.ts'
import type {Moment} from '../../documents/history.ts'
import {datasetOf, flag, idsOf, limitOf} from './parameters.ts'

function word({url}: Exchange, name: string): string | undefined {
  const value = url.searchParams.get(name)
  return value === null || value === '' ? undefined : value
}

/** A time as the lake writes times, so that they compare as strings. */
function time(exchange: Exchange, name: string): string | undefined {
  const value = word(exchange, name)
  if (value === undefined) return undefined
  const date = new Date(value)
  if (!Number.isNaN(date.getTime())) return date.toISOString()
  throw new LakeError(400, `Parameter "${name}" must be a time, like 2026-03-24T06:00:00Z`, {type: 'validationError'})
}

function momentOf(exchange: Exchange): Moment {
  const revision = word(exchange, 'revision')
  if (revision !== undefined) return {kind: 'revision', revision}
  if (flag(exchange, 'lastRevision', false)) return {kind: 'last'}
  return {kind: 'time', time: time(exchange, 'time') ?? new Date().toISOString()}
}

export function historyEndpoints(core: Core): readonly Endpoint[] {
  return [
    {
      method: 'GET',
      path: '/data/history/:dataset/events/documents/:ids',
      open: 'data',
      handle(exchange) {
        const page = {limit: limitOf(exchange, 100, 1000), cursor: word(exchange, 'nextCursor')}
        const pages = idsOf(exchange).map((id) => core.events(datasetOf(exchange), id, page, exchange.access))
        const events = Object.assign({}, ...pages.map((one) => one.events))
        exchange.send(200, {events, nextCursor: pages[0]?.nextCursor ?? ''})
      },
    },
    {
      method: 'GET',
      path: '/data/history/:dataset/transactions/:ids',
      open: 'data',
      handle(exchange) {
        const transactions = core.history.transactions(
          datasetOf(exchange),
          idsOf(exchange),
          {
            fromTransaction: word(exchange, 'fromTransaction'),
            toTransaction: word(exchange, 'toTransaction'),
            fromTime: time(exchange, 'fromTime'),
            toTime: time(exchange, 'toTime'),
            authors: word(exchange, 'authors')?.split(','),
            reverse: flag(exchange, 'reverse', false),
            limit: limitOf(exchange, 100, 1000),
            excludeMutations: flag(exchange, 'excludeMutations', flag(exchange, 'excludeContent', false)),
          },
          exchange.access,
        )
        exchange.response.writeHead(200, {'content-type': 'application/x-ndjson', 'cache-control': 'no-store'})
        exchange.response.end(transactions.map((one) => `${JSON.stringify(one)}\n`).join(''))
      },
    },
    {
      method: 'GET',
      path: '/data/history/:dataset/documents/:ids',
      open: 'data',
      handle(exchange) {
        const moment = momentOf(exchange)
        const documents = idsOf(exchange).flatMap(
          (id) => core.history.documentAt(datasetOf(exchange), id, moment, exchange.access) ?? [],
        )
        exchange.send(200, {documents})
      },
    },
  ]
}
