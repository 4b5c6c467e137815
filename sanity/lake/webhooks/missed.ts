import type {LakeDocument} from '../contract.ts'
import type {Commit, Core} from '../core.ts'
import type {Row} from '../store/database.ts'
import {integer, text} from '../store/database.ts'
import type {Change} from './hook.ts'

/** What a hook needs to know of a transaction. */
export interface Transaction extends Pick<Commit, 'dataset' | 'transactionId' | 'timestamp'> {
  readonly changes: readonly Change[]
}

/** The place of a transaction in the order of commits; 0 when its dataset is gone already. */
export function seqOf({db}: Core, {dataset, transactionId}: Transaction): number {
  const row = db.get('SELECT seq FROM transactions WHERE dataset = ? AND id = ?', dataset, transactionId)
  return row ? integer(row, 'seq') : 0
}

/** The place of the newest transaction. */
export function newestSeq({db}: Core): number {
  const row = db.get('SELECT coalesce(max(seq), 0) AS seq FROM transactions')
  return row ? integer(row, 'seq') : 0
}

function documentAt({history}: Core, row: Row, column: string): LakeDocument | undefined {
  const revision = row[column]
  if (typeof revision !== 'string') return undefined
  const moment = {kind: 'revision', revision} as const
  return history.documentAt(text(row, 'dataset'), text(row, 'document'), moment, {can: () => true})
}

/**
 * Transactions after `seq` that changed published documents. Normally there are none: only a crash between a commit and
 * the note of its deliveries, which follow each other without a pause, leaves one.
 */
export function missedSince(core: Core, seq: number): Transaction[] {
  const rows = core.db.all(
    `SELECT t.id AS transactionId, t.at, c.dataset, c.document, c.previous_rev, c.result_rev
     FROM changes c JOIN transactions t ON t.seq = c.seq
     WHERE c.seq > ? AND c.document NOT LIKE 'drafts.%' AND c.document NOT LIKE 'versions.%' ORDER BY c.seq, c.rowid`,
    seq,
  )
  return rows.map((row) => ({
    dataset: text(row, 'dataset'),
    transactionId: text(row, 'transactionId'),
    timestamp: text(row, 'at'),
    changes: [
      {
        id: text(row, 'document'),
        before: documentAt(core, row, 'previous_rev'),
        after: documentAt(core, row, 'result_rev'),
      },
    ],
  }))
}
