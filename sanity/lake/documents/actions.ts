import type {LakeDocument} from '../contract.ts'
import {baseId, draftIdOf, isDraftId, isPublishedId} from '../store/ids.ts'
import {isObject} from '../store/json.ts'
import type {JsonObject} from '../store/json.ts'
import {actionSchemas, parseAction, prefix} from './action-schemas.ts'
import type {Parsed} from './action-schemas.ts'
import {alreadyExists, invalid, notFound, revisionMismatch} from './failures.ts'
import {demand, patchDocument} from './mutate.ts'
import type {MutationContext} from './mutate.ts'
import {checkId, checkInput} from './validate.ts'

/** What an action meant, kept with the transaction: history tells a publish from a plain write by it. */
export interface Cause {
  readonly action: 'create' | 'publish' | 'unpublish' | 'discard' | 'delete'
  readonly base: string
  /** The draft's revision when the action met it. */
  readonly draftRevision: string | undefined
}

type Context = Pick<MutationContext, 'changes' | 'access'>
/** Applies one of Studio's document actions to a changeset. Throws a Failure when it can't be done. */
export function applyAction(context: Context, index: number, action: unknown): Cause | undefined {
  checkInput(index, action)
  const type = isObject(action) ? action['actionType'] : undefined
  if (!isObject(action) || typeof type !== 'string') throw invalid(index, 'An action must have an "actionType"')
  const {actionType: _, ...given} = action
  switch (type) {
    case `${prefix}create`:
      return create(context, index, parseAction(index, type, actionSchemas.create, given))
    case `${prefix}replaceDraft`:
      return replaceDraft(context, index, parseAction(index, type, actionSchemas.replaceDraft, given))
    case `${prefix}edit`:
      return edit(context, index, parseAction(index, type, actionSchemas.edit, given))
    case `${prefix}publish`:
      return publish(context, index, parseAction(index, type, actionSchemas.publish, given))
    case `${prefix}unpublish`:
      return unpublish(context, index, parseAction(index, type, actionSchemas.unpublish, given))
    case `${prefix}discard`:
      return discard(context, index, parseAction(index, type, actionSchemas.discard, given))
    case `${prefix}version.discard`:
      return discard(context, index, parseAction(index, type, actionSchemas['version.discard'], given))
    case `${prefix}delete`:
      return deleteGroup(context, index, parseAction(index, type, actionSchemas.delete, given))
    default:
      throw invalid(index, `The action "${type.slice(0, 100)}" is not supported by the embedded lake`)
  }
}

/** The pair of ids; refuses a draft id that isn't one, or belongs to another document. */
function pair(index: number, {draftId, publishedId}: {draftId: string; publishedId: string}): string {
  checkId(index, draftId)
  checkId(index, publishedId)
  if (!isPublishedId(publishedId)) throw invalid(index, `Not the id of a published document: "${publishedId}"`)
  if (draftId !== draftIdOf(publishedId)) throw invalid(index, `"${draftId}" is not the draft of "${publishedId}"`)
  return publishedId
}

function put(context: Context, index: number, id: string, body: JsonObject): LakeDocument {
  const before = context.changes.get(id)
  if (before) demand(context, index, 'update', before)
  const after = context.changes.put(index, id, body, (made) => (before ? {createOrReplace: made} : {create: made}))
  demand(context, index, before ? 'update' : 'create', after)
  return after
}

function remove(context: Context, index: number, document: LakeDocument): void {
  demand(context, index, 'update', document)
  context.changes.remove(index, document._id)
}

/** `attributes._id` names the document; without it, it is the draft of `publishedId`. */
function targetId(index: number, given: JsonObject, publishedId: string | undefined): string {
  const id = checkId(index, given['_id'] ?? (publishedId === undefined ? undefined : draftIdOf(publishedId)))
  if (publishedId !== undefined && baseId(id) !== checkId(index, publishedId)) {
    throw invalid(index, `"${id}" is not a version of "${publishedId}"`)
  }
  return id
}

function create(context: Context, index: number, action: Parsed<'create'>): Cause | undefined {
  const id = targetId(index, action.attributes, action.publishedId)
  if (context.changes.get(id)) {
    if (action.ifExists === 'ignore') return undefined
    throw alreadyExists(index, id)
  }
  put(context, index, id, action.attributes)
  return {action: 'create', base: baseId(id), draftRevision: undefined}
}

function replaceDraft(context: Context, index: number, action: Parsed<'replaceDraft'>): undefined {
  const id = targetId(index, action.attributes, action.publishedId)
  if (!isDraftId(id)) throw invalid(index, `Not the id of a draft: "${id}"`)
  put(context, index, id, action.attributes)
}

function edit(context: Context, index: number, action: Parsed<'edit'>): undefined {
  const publishedId = pair(index, action)
  if (!context.changes.get(action.draftId)) {
    const published = context.changes.get(publishedId)
    if (!published) throw notFound(index, action.draftId)
    demand(context, index, 'read', published)
    put(context, index, action.draftId, published)
  }
  patchDocument(context, index, action.draftId, action.patch)
}

function expectRevision(index: number, id: string, current: LakeDocument | undefined, expected?: string): void {
  if (expected !== undefined && current?._rev !== expected) throw revisionMismatch(index, id, expected, current?._rev)
}

/**
 * References that were weak only because their target had no published version become strong, as the hosted lake
 * does it; `_strengthenOnPublish.weak` keeps one weak.
 */
function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthen)
  if (!isObject(value)) return value
  const {_strengthenOnPublish: wish, ...rest} = value
  const {_weak: _, ...strong} = rest
  const kept = isObject(wish) && wish['weak'] !== true ? strong : wish === undefined ? value : rest
  return Object.fromEntries(Object.entries(kept).map(([name, inner]) => [name, strengthen(inner)]))
}

function publish(context: Context, index: number, action: Parsed<'publish'>): Cause {
  const publishedId = pair(index, action)
  const draft = context.changes.get(action.draftId)
  const published = context.changes.get(publishedId)
  expectRevision(index, action.draftId, draft, action.ifDraftRevisionId)
  expectRevision(index, publishedId, published, action.ifPublishedRevisionId)
  if (!draft) throw notFound(index, action.draftId)
  const body = strengthen(draft)
  if (!isObject(body)) throw notFound(index, action.draftId)
  put(context, index, publishedId, {...body, _createdAt: published?._createdAt ?? draft._createdAt})
  remove(context, index, draft)
  return {action: 'publish', base: publishedId, draftRevision: draft._rev}
}

function unpublish(context: Context, index: number, action: Parsed<'unpublish'>): Cause {
  const publishedId = pair(index, action)
  const published = context.changes.get(publishedId)
  if (!published) throw notFound(index, publishedId)
  const draft = context.changes.get(action.draftId) ?? put(context, index, action.draftId, published)
  remove(context, index, published)
  return {action: 'unpublish', base: publishedId, draftRevision: draft._rev}
}

function discard(context: Context, index: number, {draftId}: Parsed<'discard'>): Cause {
  const draft = context.changes.get(checkId(index, draftId))
  if (!isDraftId(draftId)) throw invalid(index, `Not the id of a draft: "${draftId}"`)
  if (!draft) throw notFound(index, draftId)
  remove(context, index, draft)
  return {action: 'discard', base: baseId(draftId), draftRevision: draft._rev}
}

function deleteGroup(context: Context, index: number, action: Parsed<'delete'>): Cause {
  const {publishedId} = action
  checkId(index, publishedId)
  const drafts = action.includeDrafts.map((id) => checkId(index, id))
  const stranger = drafts.find((id) => baseId(id) !== publishedId)
  if (stranger !== undefined) throw invalid(index, `"${stranger}" is not a draft of "${publishedId}"`)
  const documents = [publishedId, ...drafts].flatMap((id) => context.changes.get(id) ?? [])
  if (documents.length === 0) throw notFound(index, publishedId)
  for (const document of documents) remove(context, index, document)
  const draftRevision = documents.find(({_id}) => isDraftId(_id))?._rev
  return {action: 'delete', base: publishedId, draftRevision}
}
