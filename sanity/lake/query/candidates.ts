import type {LakeDocument} from '../contract.ts'
import {compareIds} from '../store/ordered.ts'
import type {Node} from './ast.ts'
import {keyStrings} from './lookup.ts'
import type {LookupKind, Lookups} from './lookup.ts'
import type {View} from './view.ts'

/** Documents that each kind of lookup finds under the given keys. */
const finders: Readonly<Record<LookupKind, (view: View, keys: readonly string[]) => readonly LakeDocument[]>> = {
  id: (view, keys) => keys.flatMap((id) => view.get(id) ?? []),
  version: (view, keys) => keys.flatMap((id) => view.versionsOf(id)),
  slug: (view, keys) => keys.flatMap((slug) => view.bySlug(slug)),
  reference: (view, keys) => keys.flatMap((id) => view.referringTo(id)),
  prefix: (view, keys) =>
    keys.flatMap((pattern) => view.all().filter(({_id}) => _id.startsWith(pattern.split('*')[0] ?? ''))),
  type: (view, keys) => (keys.length === 1 ? view.all(keys[0]) : inOrder(keys.flatMap((type) => view.all(type)))),
}

/** In the order in which the whole dataset would give them, each once. */
function inOrder(documents: readonly LakeDocument[]): readonly LakeDocument[] {
  const unique = new Map(documents.map((document) => [document._id, document]))
  return [...unique.values()].toSorted((a, b) => compareIds(a._id, b._id))
}

/** What one kind of lookup finds under the keys, in order. */
export function findBy(view: View, kind: LookupKind, keys: readonly string[]): readonly LakeDocument[] {
  return inOrder(finders[kind](view, keys))
}

/** What alternative lookups find together; undefined when a key is none. */
export function findCandidates(
  view: View,
  lookups: Lookups,
  evaluate: (key: Node) => unknown,
): readonly LakeDocument[] | undefined {
  const found = lookups.map(({kind, key}) => {
    const keys = keyStrings(evaluate(key))
    return keys && finders[kind](view, keys)
  })
  if (!found.every((documents) => documents !== undefined)) return undefined
  // Documents of a type come in order already, and from a shared array: don't copy it.
  return found.length === 1 && lookups[0]?.kind === 'type' ? found[0] : inOrder(found.flat())
}
