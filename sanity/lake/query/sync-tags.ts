import {createHash} from 'node:crypto'

import type {Node} from './ast.ts'
import {constantStrings, typesOf} from './lookup.ts'
import type {Lookups} from './lookup.ts'

const maximumTags = 100

/** What a result depends on, for the live API: `s1:` and a hash of an id, a type or the whole dataset. */
export function syncTag(dataset: string, kind: 'id' | 'type' | 'dataset', name: string): string {
  return `s1:${createHash('sha256').update(`${dataset}\n${kind}\n${name}`).digest('base64url').slice(0, 6)}`
}

/** Adds what a filter with these conditions depends on. */
export function addTags(
  tags: Set<string>,
  dataset: string,
  conditions: readonly Node[],
  lookups: Lookups | undefined,
): void {
  const byId = lookups?.every(({kind}) => kind === 'id' || kind === 'version')
  const ids = byId ? lookups?.map(({key}) => constantStrings(key)) : undefined
  const types = typesOf(conditions)
  if (ids?.every((names) => names !== undefined)) for (const id of ids.flat()) tags.add(syncTag(dataset, 'id', id))
  else if (types) for (const type of types.names) tags.add(syncTag(dataset, 'type', type))
  else tags.add(syncTag(dataset, 'dataset', ''))
}

/** Too many tags say no more than the one of the whole dataset. */
export function boundedTags(dataset: string, tags: ReadonlySet<string>): readonly string[] {
  return tags.size > maximumTags ? [syncTag(dataset, 'dataset', '')] : [...tags]
}
