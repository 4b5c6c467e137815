import type {LakeDocument} from '../contract.ts'
import {integer, text} from './database.ts'
import type {Database, Row} from './database.ts'
import {toDocument} from './document.ts'
import {createMemory} from './memory.ts'
import type {Replacement} from './memory.ts'
import type {Bounds, OrderKey} from './ordered.ts'
import {eraseDocument, writeDocument} from './write.ts'

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

/** `cacheSize`: how many parsed documents stay in memory besides those that an index holds. */
export function createDocumentStore(db: Database, cacheSize = 20_000): DocumentStore {
  const memory = createMemory(db, cacheSize)
  let log: Replacement[] = []

  /** Rows with id, rev and json: parses only what is not in memory in this revision. */
  const fromRow = (dataset: string, row: Row): LakeDocument => {
    const known = memory.known(dataset, text(row, 'id'))
    return known && known._rev === row['rev'] ? known : memory.remember(dataset, toDocument(text(row, 'json')))
  }
  const get = (dataset: string, id: string): LakeDocument | undefined => {
    const known = memory.known(dataset, id)
    if (known) return known
    const row = db.get('SELECT json FROM documents WHERE dataset = ? AND id = ?', dataset, id)
    return row && memory.remember(dataset, toDocument(text(row, 'json')))
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
      memory.known(dataset, id) !== undefined ||
      db.get('SELECT 1 FROM documents WHERE dataset = ? AND id = ?', dataset, id) !== undefined,
    ordered(dataset, type, keys, bounds) {
      const ordered = memory.ordered(dataset, type, keys, () => load(dataset, type))
      return bounds ? ordered.between(bounds) : ordered.documents
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
    unpublished: (dataset) => memory.unpublished(dataset),
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
      if (before) eraseDocument(db, dataset, id)
      if (after) writeDocument(db, dataset, after)
      const replacement = {dataset, before, after}
      log.push(replacement)
      memory.apply(replacement)
    },
    committed: () => {
      log = []
    },
    rolledBack: () => {
      for (const {dataset, before, after} of log.toReversed()) memory.apply({dataset, before: after, after: before})
      log = []
    },
    forget: (dataset) => memory.forget(dataset),
  }
}
