import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {publishedId} from '../../../lib/model/document-id.ts'
import {list} from '../../../lib/model/parse.ts'

// A document with unpublished changes stands twice in the lake, and is one to its editors.
const query = '*[references($id) && _type != "translation.metadata" && _type != "site"]{"id": _id, "type": _type}'
const answer = list(z.object({id: z.string(), type: z.string()}))

/** How many documents of each type name one, the most frequent type first. */
export function countUsage(
  found: readonly {readonly id: string; readonly type: string}[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, Set<string>>()
  for (const {id, type} of found) counts.set(type, (counts.get(type) ?? new Set()).add(publishedId(id)))
  return new Map([...counts].map(([type, ids]): [string, number] => [type, ids.size]).toSorted((a, b) => b[1] - a[1]))
}

/** Where a document is used: 42 stories, 3 events. */
export async function findUsage(client: SanityClient, id: string): Promise<ReadonlyMap<string, number>> {
  return countUsage(answer.parse(await client.fetch<unknown>(query, {id: publishedId(id)}, {perspective: 'raw'})))
}
