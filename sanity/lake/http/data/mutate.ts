import {z} from 'zod'

import {LakeError} from '../../contract.ts'
import type {Endpoint, Exchange} from '../../contract.ts'
import type {Core} from '../../core.ts'
import {datasetOf, flag} from './parameters.ts'

const bodyLimit = 20 * 1024 * 1024
const mostMutations = 20_000
const visibilities = ['sync', 'async', 'deferred']
const bodySchema = z.strictObject({
  mutations: z.array(z.unknown()).max(mostMutations),
  transactionId: z.string().optional(),
})
const actionsSchema = z.strictObject({
  actions: z.array(z.unknown()).min(1).max(mostMutations),
  transactionId: z.string().optional(),
  dryRun: z.boolean().optional(),
  skipCrossDatasetReferenceValidation: z.boolean().optional(),
})

function refuse(what: string, error: z.ZodError): LakeError {
  const [issue] = error.issues
  const where = issue ? `${issue.path.join('.')}: ${issue.message}` : 'unreadable'
  return new LakeError(400, `Malformed ${what}: ${where}`, {type: 'validationError'})
}

/** Every write is visible to every reader when its answer goes out, whatever visibility was asked for. */
function checkVisibility({url}: Exchange): void {
  const visibility = url.searchParams.get('visibility')
  if (visibility !== null && !visibilities.includes(visibility)) {
    throw new LakeError(400, `Parameter "visibility" must be one of ${visibilities.join(', ')}`, {
      type: 'validationError',
    })
  }
}

export function mutateEndpoints(core: Core): readonly Endpoint[] {
  return [
    {
      method: 'POST',
      path: '/data/mutate/:dataset',
      open: 'data',
      async handle(exchange) {
        checkVisibility(exchange)
        const body = bodySchema.safeParse(await exchange.json(bodyLimit))
        if (!body.success) throw refuse('mutations', body.error)
        const {access} = exchange
        const dataset = datasetOf(exchange)
        const [returnIds, returnDocuments] = [
          flag(exchange, 'returnIds', false),
          flag(exchange, 'returnDocuments', false),
        ]
        const {transactionId, result, changes} = core.mutateAs(dataset, {
          ...body.data,
          access,
          dryRun: flag(exchange, 'dryRun', false),
          autoGenerateArrayKeys: flag(exchange, 'autoGenerateArrayKeys', false),
        })
        const documentOf = (id: string) => {
          const change = changes.find((one) => one.id === id)
          const document = change ? (change.after ?? change.before) : core.documents.get(dataset, id)
          return document && access.can('read', document) ? {document} : {}
        }
        const results =
          returnIds || returnDocuments
            ? result.map(({id, operation}) => Object.assign({id, operation}, returnDocuments ? documentOf(id) : {}))
            : []
        exchange.send(200, {transactionId, results})
      },
    },
    {
      method: 'POST',
      path: '/data/actions/:dataset',
      open: 'data',
      async handle(exchange) {
        const body = actionsSchema.safeParse(await exchange.json(bodyLimit))
        if (!body.success) throw refuse('actions', body.error)
        const {access} = exchange
        const {transactionId} = core.actAs(datasetOf(exchange), {...body.data, access})
        exchange.send(200, {transactionId})
      },
    },
  ]
}
