import {once} from 'node:events'

import type {Endpoint} from '../../contract.ts'
import type {Core} from '../../core.ts'
import {datasetOf} from './parameters.ts'

/** All documents that the caller may read, one a line, in the order of their ids. */
export function exportEndpoints(core: Core): readonly Endpoint[] {
  return [
    {
      method: 'GET',
      path: '/data/export/:dataset',
      open: 'data',
      async handle({url, params, access, response, signal}) {
        const dataset = datasetOf({params})
        const types = url.searchParams.get('types')?.split(',')
        response.writeHead(200, {'content-type': 'application/x-ndjson', 'cache-control': 'no-store'})
        for (const id of core.documents.ids(dataset)) {
          if (signal.aborted || response.destroyed) return
          const document = core.documents.get(dataset, id)
          if (!document || !access.can('read', document) || types?.includes(document._type) === false) continue
          if (!response.write(`${JSON.stringify(document)}\n`)) await once(response, 'drain', {signal}).catch(() => {})
        }
        response.end()
      },
    },
  ]
}
