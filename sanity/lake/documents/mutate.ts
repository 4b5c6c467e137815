import {z} from 'zod'

import type {Access, LakeDocument, Permission} from '../contract.ts'
import {isObject} from '../store/json.ts'
import type {JsonObject} from '../store/json.ts'
import type {Changeset} from './changeset.ts'
import {alreadyExists, forbidden, invalid, notFound, revisionMismatch} from './failures.ts'
import {applyPatch, keyedPatch, patchOperations} from './patch.ts'
import type {Patch} from './patch.ts'
import {checkId, checkInput, newId, withArrayKeys} from './validate.ts'

const document = z.record(z.string(), z.unknown())
const selection = {
  id: z.string().optional(),
  query: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  ifRevisionID: z.string().optional(),
}
const mutationSchema = z.union([
  z.strictObject({create: document}),
  z.strictObject({createOrReplace: document}),
  z.strictObject({createIfNotExists: document}),
  z.strictObject({delete: z.strictObject(selection)}),
  z.strictObject({patch: z.strictObject({...selection, ...patchOperations})}),
])
type Mutation = z.infer<typeof mutationSchema>
type Selection = Pick<Extract<Mutation, {delete: unknown}>['delete'], 'id' | 'query' | 'params'>

export interface MutationResult {
  readonly id: string
  readonly operation: 'create' | 'update' | 'delete' | 'none'
}

/** What mutations need from around them. */
export interface MutationContext {
  readonly changes: Changeset
  /** undefined: the lake's own work, which nobody's grants limit. */
  readonly access: Pick<Access, 'can'> | undefined
  readonly autoGenerateArrayKeys: boolean
  /** Ids of the documents that a query finds, in the state within the transaction. */
  find(query: string, params: JsonObject): readonly string[]
}

const kinds = ['create', 'createOrReplace', 'createIfNotExists', 'delete', 'patch']

/** Reads one mutation. Throws a Failure 400 that names what is wrong with it. */
export function parseMutation(index: number, value: unknown): Mutation {
  checkInput(index, value)
  const parsed = mutationSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const names = isObject(value) ? Object.keys(value) : []
  if (names.length !== 1 || !kinds.includes(names[0] ?? '')) {
    throw invalid(index, `A mutation must be one of ${kinds.join(', ')}; got ${JSON.stringify(names).slice(0, 200)}`)
  }
  const branch = isObject(value) ? {[names[0] ?? '']: value[names[0] ?? '']} : {}
  const [issue] = issuesOf(names[0] ?? '', branch)
  throw invalid(index, `Malformed ${names[0]}: ${issue ?? 'unknown or contradictory properties'}`)
}

/** zod reports a union as a whole: say what is wrong with the branch that was meant. */
function issuesOf(kind: string, value: unknown): readonly string[] {
  const meant = mutationSchema.options.find((option) => kind in option.shape)
  const result = meant?.safeParse(value)
  return result?.error?.issues.map(({path, message}) => `${path.join('.')}: ${message}`) ?? []
}

/** Applies mutations to a changeset, in order. Throws a Failure, and the transaction must then be given up. */
export function applyMutations(context: MutationContext, mutations: readonly unknown[]): MutationResult[] {
  const parsed = mutations.map((mutation, index) => parseMutation(index, mutation))
  return parsed.flatMap((mutation, index) => applyMutation(context, index, mutation))
}

function applyMutation(context: MutationContext, index: number, mutation: Mutation): readonly MutationResult[] {
  if ('create' in mutation) return [create(context, index, mutation.create, 'create')]
  if ('createIfNotExists' in mutation) return [create(context, index, mutation.createIfNotExists, 'createIfNotExists')]
  if ('createOrReplace' in mutation) return [create(context, index, mutation.createOrReplace, 'createOrReplace')]
  if ('delete' in mutation) {
    const {ifRevisionID} = mutation.delete
    return select(context, index, mutation.delete).map((id) => remove(context, index, id, ifRevisionID))
  }
  const {id, query, params, ifRevisionID, ...given} = mutation.patch
  const patch = context.autoGenerateArrayKeys ? keyedPatch(given) : given
  return select(context, index, {id, query, params}).map((selected) =>
    patchDocument(context, index, selected, patch, ifRevisionID),
  )
}

/** Throws a Failure 403 unless the caller may do this to the document. */
export function demand(
  {access}: Pick<MutationContext, 'access'>,
  index: number,
  permission: Permission,
  subject: LakeDocument,
): void {
  if (access && !access.can(permission, subject)) throw forbidden(index, permission)
}

type Creation = 'create' | 'createIfNotExists' | 'createOrReplace'

function create(context: MutationContext, index: number, given: JsonObject, kind: Creation): MutationResult {
  const {changes} = context
  const id = kind === 'create' ? newId(index, given['_id']) : checkId(index, given['_id'])
  const before = changes.get(id)
  if (before && kind === 'create') throw alreadyExists(index, id)
  if (before && kind === 'createIfNotExists') return {id, operation: 'none'}
  const keyed = context.autoGenerateArrayKeys ? withArrayKeys(given) : given
  const body = isObject(keyed) ? keyed : given
  if (before) demand(context, index, 'update', before)
  const after = changes.put(index, id, body, (made) => ({[kind]: made}))
  demand(context, index, before ? 'update' : 'create', after)
  return {id, operation: before ? 'update' : 'create'}
}

function select(context: MutationContext, index: number, {id, query, params}: Selection): readonly string[] {
  if ((id === undefined) === (query === undefined)) throw invalid(index, 'Give either an "id" or a "query"')
  if (id !== undefined) return [checkId(index, id)]
  context.changes.flush()
  return context.find(query ?? '', params ?? {})
}

function remove(context: MutationContext, index: number, id: string, ifRevisionID?: string): MutationResult {
  const before = context.changes.get(id)
  checkRevision(index, id, before, ifRevisionID)
  if (!before) return {id, operation: 'none'}
  demand(context, index, 'update', before)
  context.changes.remove(index, id)
  return {id, operation: 'delete'}
}

function checkRevision(index: number, id: string, current: LakeDocument | undefined, expected?: string): void {
  if (expected !== undefined && current?._rev !== expected) throw revisionMismatch(index, id, expected, current?._rev)
}

/** Patches one document; also what the `edit` action does. */
export function patchDocument(
  context: Pick<MutationContext, 'changes' | 'access'>,
  index: number,
  id: string,
  patch: Patch,
  ifRevisionID?: string,
): MutationResult {
  const before = context.changes.get(id)
  if (!before) throw notFound(index, id)
  checkRevision(index, id, before, ifRevisionID)
  demand(context, index, 'update', before)
  const after = context.changes.put(index, id, applyPatch(index, before, patch), () => ({patch: {id, ...patch}}))
  demand(context, index, 'update', after)
  return {id, operation: 'update'}
}
