import {Mutation} from '@sanity/mutator'
import {z} from 'zod'

import type {LakeDocument} from '../contract.ts'
import type {JsonObject} from '../store/json.ts'
import {isObject} from '../store/json.ts'
import {invalid} from './failures.ts'
import {withArrayKeys} from './validate.ts'

const byPath = z.record(z.string(), z.unknown())
const numbers = z.record(z.string(), z.number())
const items = z.array(z.unknown())

export const patchOperations = {
  set: byPath.optional(),
  setIfMissing: byPath.optional(),
  unset: z.array(z.string()).optional(),
  insert: z
    .union([
      z.strictObject({before: z.string(), items}),
      z.strictObject({after: z.string(), items}),
      z.strictObject({replace: z.string(), items}),
    ])
    .optional(),
  inc: numbers.optional(),
  dec: numbers.optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
}

export const patchSchema = z.strictObject(patchOperations)
export type Patch = z.infer<typeof patchSchema>

function keyed(values: JsonObject | undefined): Record<string, unknown> | undefined {
  const result = values && withArrayKeys(values)
  return isObject(result) ? {...result} : undefined
}

/** Gives keys to the objects that a patch puts into arrays. */
export function keyedPatch(patch: Patch): Patch {
  const inserted = patch.insert && withArrayKeys(patch.insert.items)
  return {
    ...patch,
    ...(patch.set ? {set: keyed(patch.set)} : {}),
    ...(patch.setIfMissing ? {setIfMissing: keyed(patch.setIfMissing)} : {}),
    ...(patch.insert && Array.isArray(inserted) ? {insert: {...patch.insert, items: inserted}} : {}),
  }
}

/**
 * The document after the patch, by the code with which Studio applies the same patch. Throws a Failure 400 for paths and
 * values that make no sense, and for changes of `_id` and `_type`, which are a document's for life.
 */
export function applyPatch(index: number, document: LakeDocument, patch: Patch): JsonObject {
  let result: unknown
  try {
    const mutations = [{patch: {id: document._id, ...patch}}]
    // structuredClone: the mutator may keep parts of the patch, and a patch by query is applied to many documents.
    result = new Mutation({mutations: structuredClone(mutations)}).apply({...document})
  } catch (error) {
    throw invalid(index, `Unable to apply the patch: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!isObject(result)) throw invalid(index, 'Unable to apply the patch: it leaves no document')
  for (const name of ['_id', '_type'] as const) {
    if (result[name] !== document[name]) throw invalid(index, `Cannot modify immutable attribute "${name}"`)
  }
  return result
}
