import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {publishedId} from '../../../lib/model/document-id.ts'
import {list} from '../../../lib/model/parse.ts'

const query = `*[references($id) && _type != "translation.metadata" && _type != "site"] | order(_updatedAt desc){
  "id": _id, "type": _type
}`
const used = z.object({id: z.string(), type: z.string()})
export type Used = z.infer<typeof used>

/** A document with unpublished changes stands twice in the lake, and is one to its editors. */
export function eachOnce(found: readonly Used[]): Used[] {
  return [...new Map(found.map(({id, type}) => [publishedId(id), {id: publishedId(id), type}])).values()]
}

/** How many documents of each type there are, the most frequent type first. */
export function countByType(documents: readonly Used[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {type} of documents) counts.set(type, (counts.get(type) ?? 0) + 1)
  return new Map([...counts].toSorted((a, b) => b[1] - a[1]))
}

/** Where a document is used, the last edited first. */
export async function findUsage(client: SanityClient, id: string): Promise<Used[]> {
  const found = await client.fetch<unknown>(query, {id: publishedId(id)}, {perspective: 'raw'})
  return eachOnce(list(used).parse(found))
}
