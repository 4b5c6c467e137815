import type {ValidationMarker} from '@sanity/types'
import {z} from 'zod'
import {entityKinds} from '../../../lib/model/entity.ts'
import {localized} from '../../../lib/model/text.ts'

/** Validation as the gate has it: what must be settled, and what is advised. */
export function sorted(markers: readonly ValidationMarker[]) {
  return {
    errors: markers.filter(({level}) => level === 'error'),
    advice: markers.filter(({level}) => level !== 'error'),
  }
}

const unlinkedName = z.object({
  code: z.literal('name-not-linked'),
  block: z.string(),
  text: z.string(),
  start: z.number(),
  end: z.number(),
  entities: z.array(z.object({id: z.string(), kind: z.enum(entityKinds), name: localized})),
})
export type UnlinkedName = z.infer<typeof unlinkedName>

const older = z.object({
  code: z.literal('translation-older'),
  isNoted: z.boolean(),
  story: z.string(),
  digest: z.string(),
  revision: z.string(),
})

/** What the original says now, of a marker that tells of a version that says something else. */
export function olderThan({details}: ValidationMarker): z.infer<typeof older> | undefined {
  return older.safeParse(details).data
}

/** The name that a marker is about, when it is one that could be linked. */
export function unlinkedNameIn({details}: ValidationMarker): UnlinkedName | undefined {
  return unlinkedName.safeParse(details).data
}
