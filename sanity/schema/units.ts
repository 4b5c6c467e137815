import type {ValidationContext} from '@sanity/types'
import {z} from 'zod'
import {publishedId} from '../../lib/model/document-id.ts'
import {studioApiVersion} from './api-version.ts'

const reference = z.object({_ref: z.string()})
const above = z.array(z.string().nullable())

// Six levels are more than any institution here has; a longer circle would have had to be closed at one of these.
const parents = `[$parent, ...*[_id == $parent]{"up": [
  partOf._ref, partOf->partOf._ref, partOf->partOf->partOf._ref,
  partOf->partOf->partOf->partOf._ref, partOf->partOf->partOf->partOf->partOf._ref
]}.up[]]`

/** Tells of an institution that would be part of itself, directly or by way of its own units. */
export async function notBelowItself(
  value: unknown,
  context: Pick<ValidationContext, 'document' | 'getClient'>,
): Promise<true | string> {
  const parent = reference.safeParse(value)
  const id = context.document && publishedId(context.document._id)
  if (!parent.success || id === undefined) return true
  const client = context.getClient({apiVersion: studioApiVersion})
  const found = above.safeParse(await client.fetch(parents, {parent: parent.data._ref}, {perspective: 'raw'}))
  return found.success && found.data.includes(id) ? 'An institution cannot be part of itself' : true
}
