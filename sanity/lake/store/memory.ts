import type {LakeDocument} from '../contract.ts'
import {text} from './database.ts'
import type {Database} from './database.ts'
import {baseId} from './ids.ts'
import {orderDocuments} from './ordered.ts'
import type {OrderedDocuments, OrderKey} from './ordered.ts'

/** `after` in the place of `before`; either may be missing. */
export interface Replacement {
  readonly dataset: string
  readonly before: LakeDocument | undefined
  readonly after: LakeDocument | undefined
}

/** What is kept in memory of the documents of all datasets: some of them parsed, and orders that queries have asked for. */
export interface Memory {
  known(dataset: string, id: string): LakeDocument | undefined
  remember(dataset: string, document: LakeDocument): LakeDocument
  /** Documents of a type (undefined: of all types) in an order, which is kept. `load` is called when it is new. */
  ordered(
    dataset: string,
    type: string | undefined,
    keys: readonly OrderKey[],
    load: () => LakeDocument[],
  ): OrderedDocuments
  /** Ids of drafts and of documents in releases. */
  unpublished(dataset: string): ReadonlySet<string>
  apply(replacement: Replacement): void
  forget(dataset: string): void
}

interface DatasetMemory {
  readonly indexes: Map<string, {type: string | undefined; ordered: OrderedDocuments}>
  readonly unpublished: Set<string>
}

const indexesPerDataset = 64

function keyOf(dataset: string, id: string): string {
  return `${dataset}/${id}`
}

function dropOldest(map: Map<string, unknown>, limit: number): void {
  if (map.size <= limit) return
  const oldest = map.keys().next()
  if (!oldest.done) map.delete(oldest.value)
}

/** `cacheSize`: how many parsed documents stay besides those that an order holds. */
export function createMemory(db: Database, cacheSize: number): Memory {
  const cache = new Map<string, LakeDocument>()
  const datasets = new Map<string, DatasetMemory>()

  const remember = (dataset: string, document: LakeDocument): LakeDocument => {
    const key = keyOf(dataset, document._id)
    cache.delete(key)
    cache.set(key, document)
    dropOldest(cache, cacheSize)
    return document
  }
  const memoryOf = (dataset: string): DatasetMemory => {
    const known = datasets.get(dataset)
    if (known) return known
    const rows = db.all('SELECT id FROM documents WHERE dataset = ? AND id <> base', dataset)
    const made: DatasetMemory = {indexes: new Map(), unpublished: new Set(rows.map((row) => text(row, 'id')))}
    datasets.set(dataset, made)
    return made
  }
  return {
    known: (dataset, id) => cache.get(keyOf(dataset, id)),
    remember,
    ordered(dataset, type, keys, load) {
      const {indexes} = memoryOf(dataset)
      const name = JSON.stringify([type ?? null, keys.map((key) => [key.path, key.descending, key.moment])])
      const index = indexes.get(name) ?? {type, ordered: orderDocuments(load(), keys)}
      // Set again: the Map's order is the order of last use.
      indexes.delete(name)
      indexes.set(name, index)
      dropOldest(indexes, indexesPerDataset)
      return index.ordered
    },
    unpublished: (dataset) => memoryOf(dataset).unpublished,
    apply({dataset, before, after}) {
      const {indexes, unpublished} = memoryOf(dataset)
      for (const {type, ordered} of indexes.values()) {
        const inIndex = (document: LakeDocument | undefined) =>
          document && (type === undefined || document._type === type) ? document : undefined
        ordered.replace(inIndex(before), inIndex(after))
      }
      if (before) {
        cache.delete(keyOf(dataset, before._id))
        unpublished.delete(before._id)
      }
      if (after) {
        remember(dataset, after)
        if (after._id !== baseId(after._id)) unpublished.add(after._id)
      }
    },
    forget(dataset) {
      datasets.delete(dataset)
      for (const key of cache.keys()) if (key.startsWith(`${dataset}/`)) cache.delete(key)
    },
  }
}
