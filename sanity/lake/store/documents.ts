import type {LakeDocument} from '../contract.ts'
import {integer, text} from './database.ts'
import type {Database, Row} from './database.ts'
import {baseId} from './ids.ts'
import {isObject, own} from './json.ts'
import {orderDocuments} from './ordered.ts'
import type {Bounds, OrderedDocuments, OrderKey} from './ordered.ts'
import {findReferences} from './references.ts'

export interface Referrer {
  readonly id: string
  readonly path: string
}

/**
 * The documents of all datasets, with what is needed to find them without a scan. SQLite is told which index to use: left
 * to itself, it may read a whole dataset to save a sort.
 */
export interface DocumentStore {
  get(dataset: string, id: string): LakeDocument | undefined
  has(dataset: string, id: string): boolean
  /** Documents of a type (undefined: of all types) in an order that is kept between calls. Don't change the array. */
  ordered(
    dataset: string,
    type: string | undefined,
    keys: readonly OrderKey[],
    bounds?: Bounds,
  ): readonly LakeDocument[]
  versionsOf(dataset: string, base: string): LakeDocument[]
  bySlug(dataset: string, slug: string): LakeDocument[]
  /** Documents that hold a reference, of whatever strength, to the id. */
  referringTo(dataset: string, target: string): LakeDocument[]
  /** Ids of drafts and of documents in releases. */
  unpublished(dataset: string): ReadonlySet<string>
  strongReferrers(dataset: string, target: string, limit: number): Referrer[]
  count(dataset: string): number
  /** Inside a transaction only: puts `after` in the place of `before`. */
  replace(dataset: string, before: LakeDocument | undefined, after: LakeDocument | undefined): void
  /** After COMMIT: what `replace` did stays. */
  committed(): void
  /** After ROLLBACK: what `replace` did is taken out of memory again. */
  rolledBack(): void
  /** Forgets what is in memory of a dataset, after it was deleted. */
  forget(dataset: string): void
}

interface Memory {
  readonly indexes: Map<string, {type: string | undefined; ordered: OrderedDocuments}>
  readonly unpublished: Set<string>
}

interface Replacement {
  readonly dataset: string
  readonly before: LakeDocument | undefined
  readonly after: LakeDocument | undefined
}

const indexesPerDataset = 64

function keyOf(dataset: string, id: string): string {
  return `${dataset}/${id}`
}

/** Whether a value has the fields that every document has. */
export function isLakeDocument(value: unknown): value is LakeDocument {
  return (
    isObject(value) &&
    ['_id', '_type', '_rev', '_createdAt', '_updatedAt'].every((name) => typeof value[name] === 'string')
  )
}

function toDocument(json: string): LakeDocument {
  const value: unknown = JSON.parse(json)
  if (!isLakeDocument(value)) throw new TypeError('The lake holds something that is not a document')
  return value
}

/** `cacheSize`: how many parsed documents stay in memory besides those that an index holds. */
export function createDocumentStore(db: Database, cacheSize = 20_000): DocumentStore {
  const cache = new Map<string, LakeDocument>()
  const memories = new Map<string, Memory>()
  let log: Replacement[] = []

  const remember = (dataset: string, document: LakeDocument): LakeDocument => {
    const key = keyOf(dataset, document._id)
    cache.delete(key)
    cache.set(key, document)
    if (cache.size > cacheSize) {
      const oldest = cache.keys().next()
      if (!oldest.done) cache.delete(oldest.value)
    }
    return document
  }
  /** Rows with id, rev and json: parses only what is not in memory in this revision. */
  const fromRow = (dataset: string, row: Row): LakeDocument => {
    const known = cache.get(keyOf(dataset, text(row, 'id')))
    return known && known._rev === row['rev'] ? known : remember(dataset, toDocument(text(row, 'json')))
  }
  const memoryOf = (dataset: string): Memory => {
    const known = memories.get(dataset)
    if (known) return known
    const rows = db.all('SELECT id FROM documents WHERE dataset = ? AND id <> base', dataset)
    const made: Memory = {indexes: new Map(), unpublished: new Set(rows.map((row) => text(row, 'id')))}
    memories.set(dataset, made)
    return made
  }
  const apply = ({dataset, before, after}: Replacement): void => {
    const memory = memoryOf(dataset)
    for (const {type, ordered} of memory.indexes.values()) {
      const inIndex = (document: LakeDocument | undefined) =>
        document && (type === undefined || document._type === type) ? document : undefined
      ordered.replace(inIndex(before), inIndex(after))
    }
    if (before) {
      cache.delete(keyOf(dataset, before._id))
      memory.unpublished.delete(before._id)
    }
    if (after) {
      remember(dataset, after)
      if (after._id !== baseId(after._id)) memory.unpublished.add(after._id)
    }
  }
  const get = (dataset: string, id: string): LakeDocument | undefined => {
    const known = cache.get(keyOf(dataset, id))
    if (known) return known
    const row = db.get('SELECT json FROM documents WHERE dataset = ? AND id = ?', dataset, id)
    return row && remember(dataset, toDocument(text(row, 'json')))
  }
  const load = (dataset: string, type: string | undefined): LakeDocument[] =>
    (type === undefined
      ? db.all('SELECT id, rev, json FROM documents WHERE dataset = ?', dataset)
      : db.all(
          'SELECT id, rev, json FROM documents INDEXED BY documents_type WHERE dataset = ? AND type = ?',
          dataset,
          type,
        )
    ).map((row) => fromRow(dataset, row))

  return {
    get,
    has: (dataset, id) =>
      cache.has(keyOf(dataset, id)) ||
      db.get('SELECT 1 FROM documents WHERE dataset = ? AND id = ?', dataset, id) !== undefined,
    ordered(dataset, type, keys, bounds) {
      const {indexes} = memoryOf(dataset)
      const name = JSON.stringify([type ?? null, keys.map((key) => [key.path, key.descending, key.moment])])
      const known = indexes.get(name)
      const index = known ?? {type, ordered: orderDocuments(load(dataset, type), keys)}
      // Set again: the Map's order is the order of last use.
      indexes.delete(name)
      indexes.set(name, index)
      if (indexes.size > indexesPerDataset) {
        const oldest = indexes.keys().next()
        if (!oldest.done) indexes.delete(oldest.value)
      }
      return bounds ? index.ordered.between(bounds) : index.ordered.documents
    },
    versionsOf: (dataset, base) =>
      db
        .all(
          'SELECT id, rev, json FROM documents INDEXED BY documents_base WHERE dataset = ? AND base = ?',
          dataset,
          base,
        )
        .map((row) => fromRow(dataset, row)),
    bySlug: (dataset, slug) =>
      db
        .all(
          'SELECT id, rev, json FROM documents INDEXED BY documents_slug WHERE dataset = ? AND slug = ?',
          dataset,
          slug,
        )
        .map((row) => fromRow(dataset, row)),
    referringTo(dataset, target) {
      const rows = db.all(
        'SELECT source FROM document_references INDEXED BY document_references_target WHERE dataset = ? AND target = ?',
        dataset,
        target,
      )
      return [...new Set(rows.map((row) => text(row, 'source')))].flatMap((id) => get(dataset, id) ?? [])
    },
    unpublished: (dataset) => memoryOf(dataset).unpublished,
    strongReferrers: (dataset, target, limit) =>
      db
        .all(
          `SELECT source, path FROM document_references INDEXED BY document_references_target
           WHERE dataset = ? AND target = ? AND strength = 'strong' AND source <> target LIMIT ?`,
          dataset,
          target,
          limit,
        )
        .map((row) => ({id: text(row, 'source'), path: text(row, 'path')})),
    count: (dataset) => {
      const row = db.get('SELECT count(*) AS number FROM documents WHERE dataset = ?', dataset)
      return row ? integer(row, 'number') : 0
    },
    replace(dataset, before, after) {
      const id = after?._id ?? before?._id
      if (id === undefined) return
      if (before) {
        db.run('DELETE FROM documents WHERE dataset = ? AND id = ?', dataset, id)
        db.run('DELETE FROM document_references WHERE dataset = ? AND source = ?', dataset, id)
      }
      if (after) writeDocument(db, dataset, after)
      const replacement = {dataset, before, after}
      log.push(replacement)
      apply(replacement)
    },
    committed: () => {
      log = []
    },
    rolledBack: () => {
      for (const {dataset, before, after} of log.toReversed()) apply({dataset, before: after, after: before})
      log = []
    },
    forget: (dataset) => {
      memories.delete(dataset)
      for (const key of cache.keys()) if (key.startsWith(`${dataset}/`)) cache.delete(key)
    },
  }
}

function writeDocument(db: Database, dataset: string, document: LakeDocument): void {
  const slug = own(document['slug'], 'current')
  db.run(
    `INSERT INTO documents (dataset, id, base, type, rev, created, updated, slug, json)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    dataset,
    document._id,
    baseId(document._id),
    document._type,
    document._rev,
    document._createdAt,
    document._updatedAt,
    typeof slug === 'string' ? slug : null,
    JSON.stringify(document),
  )
  for (const {target, path, strength} of findReferences(document)) {
    db.run(
      'INSERT INTO document_references (dataset, source, target, path, strength) VALUES (?, ?, ?, ?, ?)',
      dataset,
      document._id,
      target,
      path,
      strength,
    )
  }
}
