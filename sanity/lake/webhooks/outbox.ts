import {z} from 'zod'
import type {Database} from '../store/database.ts'
import {integer, migrate, text, transaction} from '../store/database.ts'
import {isLakeDocument} from '../store/document.ts'
import type {Change} from './hook.ts'
import {webhookTables} from './tables.ts'

export interface Delivery {
  readonly id: number
  readonly hook: string
  readonly documentId: string
  readonly change: Change
  readonly headers: Readonly<Record<string, string>>
  readonly createdAt: number
}

/** What is still to be delivered, on disk: a restart of the lake or of the site loses nothing. */
export interface Outbox {
  /** Adds the deliveries of one transaction and remembers that it was looked at. */
  add(deliveries: readonly Omit<Delivery, 'id'>[], seq: number): void
  /** The last transaction that was looked at; undefined before the first. */
  cursor(): number | undefined
  moveCursor(seq: number): void
  /** The oldest delivery for this document and hook. */
  next(hook: string, documentId: string): Delivery | undefined
  /** Documents with something to deliver to this hook. */
  documents(hook: string): string[]
  remove(id: number): void
  /** Forgets deliveries to hooks that are no longer set. */
  keepOnly(hooks: readonly string[]): void
}

const headerMap = z.record(z.string(), z.string())
const storedChange = z.object({id: z.string(), before: z.unknown().optional(), after: z.unknown().optional()})

function toChange(json: unknown): Change {
  const {id, before, after} = storedChange.parse(json)
  return {id, before: isLakeDocument(before) ? before : undefined, after: isLakeDocument(after) ? after : undefined}
}

export function createOutbox(db: Database): Outbox {
  migrate(db, 'webhooks', webhookTables)
  const moveCursor = (seq: number): void =>
    void db.run(
      'INSERT INTO delivery_cursor (one, seq) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET seq = max(seq, excluded.seq)',
      seq,
    )
  return {
    moveCursor,
    cursor() {
      const row = db.get('SELECT seq FROM delivery_cursor')
      return row && integer(row, 'seq')
    },
    add(deliveries, seq) {
      transaction(db, () => {
        moveCursor(seq)
        for (const {hook, documentId, change, headers, createdAt} of deliveries) {
          db.run(
            'INSERT INTO deliveries (hook, document_id, change, headers, created_at) VALUES (?, ?, ?, ?, ?)',
            hook,
            documentId,
            JSON.stringify(change),
            JSON.stringify(headers),
            createdAt,
          )
        }
      })
    },
    next(hook, documentId) {
      const row = db.get(
        'SELECT * FROM deliveries WHERE hook = ? AND document_id = ? ORDER BY id LIMIT 1',
        hook,
        documentId,
      )
      if (!row) return undefined
      return {
        id: integer(row, 'id'),
        hook,
        documentId,
        change: toChange(JSON.parse(text(row, 'change'))),
        headers: headerMap.parse(JSON.parse(text(row, 'headers'))),
        createdAt: integer(row, 'created_at'),
      }
    },
    documents: (hook) =>
      db
        .all(
          'SELECT document_id, min(id) AS first FROM deliveries WHERE hook = ? GROUP BY document_id ORDER BY first',
          hook,
        )
        .map((row) => text(row, 'document_id')),
    remove: (id) => void db.run('DELETE FROM deliveries WHERE id = ?', id),
    keepOnly: (hooks) =>
      void db.run(`DELETE FROM deliveries WHERE hook NOT IN (${hooks.map(() => '?').join(', ')})`, ...hooks),
  }
}
