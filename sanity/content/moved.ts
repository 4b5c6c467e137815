import {z} from 'zod'
import type {EntityKind} from '../../lib/model/entity.ts'
import {movedEntityQuery} from '../queries/moved.ts'
import {fetchParsed} from './fetch-parsed.ts'

/** The slug that an entity has now, when it was asked for by a former one. Throws `LakeUnavailable`. */
export async function presentSlug(kind: EntityKind, slug: string): Promise<string | undefined> {
  const moved = await fetchParsed({
    query: movedEntityQuery,
    params: {kind, slug},
    schema: z.object({id: z.string(), slug: z.string().min(1)}),
  })
  return moved?.slug
}
