import {z} from 'zod'

import {LakeError} from '../../contract.ts'
import type {Endpoint, Exchange} from '../../contract.ts'
import type {Core} from '../../core.ts'
import type {ItemNames} from '../../query/source-map/map.ts'
import {datasetOf, flag, parsePerspective, queryParameters} from './parameters.ts'

const bodyLimit = 2 * 1024 * 1024
const bodySchema = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
  options: z.record(z.string(), z.unknown()).optional(),
})

/** GROQ by GET, or by POST when a query is too long for an address. */
export function queryEndpoints(core: Core): readonly Endpoint[] {
  const answer = (exchange: Exchange, query: string, params: Readonly<Record<string, unknown>>): void => {
    const started = performance.now()
    const perspective = parsePerspective(exchange.url.searchParams.get('perspective'), exchange.apiVersion)
    const view = core.view(datasetOf(exchange), perspective, exchange.access)
    const identity = exchange.access.caller.userId
    const answered = core.query(view, {query, params, identity, sourceMap: itemNames(exchange)})
    const withQuery = flag(exchange, 'returnQuery', true) ? {query} : {}
    exchange.send(200, {...withQuery, ...answered, ms: Math.round(performance.now() - started)})
  }
  return [
    {
      method: 'GET',
      path: '/data/query/:dataset',
      open: 'data',
      handle(exchange) {
        const query = exchange.url.searchParams.get('query')
        if (query === null || query.trim() === '') throw missingQuery()
        answer(exchange, query, queryParameters(exchange))
      },
    },
    {
      method: 'POST',
      path: '/data/query/:dataset',
      open: 'data',
      async handle(exchange) {
        const body = bodySchema.safeParse(await exchange.json(bodyLimit))
        if (!body.success || body.data.query.trim() === '') throw missingQuery()
        answer(exchange, body.data.query, {...queryParameters(exchange), ...body.data.params})
      },
    },
  ]
}

/** Whether a source map is asked for, and how it names the items of arrays. */
function itemNames(exchange: Exchange): ItemNames | undefined {
  if (exchange.url.searchParams.get('resultSourceMap') === 'withKeyArraySelector') return 'key'
  return flag(exchange, 'resultSourceMap', false) ? 'index' : undefined
}

function missingQuery(): LakeError {
  return new LakeError(400, 'A "query" must be given, as a string', {type: 'validationError'})
}
