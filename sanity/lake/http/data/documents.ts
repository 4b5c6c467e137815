import type {Endpoint, LakeDocument} from '../../contract.ts'
import type {Core} from '../../core.ts'
import {datasetOf, flag, idsOf} from './parameters.ts'

function bare({_id, _type, _rev, _createdAt, _updatedAt}: LakeDocument): LakeDocument {
  return {_id, _type, _rev, _createdAt, _updatedAt}
}

/** Documents by id, and why the others are missing. */
export function documentEndpoints(core: Core): readonly Endpoint[] {
  return [
    {
      method: 'GET',
      path: '/data/doc/:dataset/:ids',
      open: 'data',
      handle(exchange) {
        const excludeContent = flag(exchange, 'excludeContent', false)
        const documents: LakeDocument[] = []
        const omitted: {id: string; reason: 'existence' | 'permission'}[] = []
        for (const id of idsOf(exchange)) {
          const document = core.documents.get(datasetOf(exchange), id)
          if (!document) omitted.push({id, reason: 'existence'})
          else if (!exchange.access.can('read', document)) omitted.push({id, reason: 'permission'})
          else documents.push(excludeContent ? bare(document) : document)
        }
        exchange.send(200, {documents, omitted})
      },
    },
    {
      method: 'GET',
      path: '/data/references/:dataset/documents/:id/to',
      open: 'data',
      // Other datasets can't refer to this one: Studio's delete dialog asks for those only.
      handle: (exchange) => exchange.send(200, {references: [], totalCount: 0}),
    },
  ]
}
