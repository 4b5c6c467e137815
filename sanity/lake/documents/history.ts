import {applyPatch} from 'mendoza'

import type {Access, LakeDocument} from '../contract.ts'
import {text} from '../store/database.ts'
import type {Database, Row} from '../store/database.ts'
import {isLakeDocument} from '../store/document.ts'
import type {DocumentStore} from '../store/documents.ts'

export interface TransactionRange {
  /** Both ends belong to the range; an id that isn't known is no limit. */
  readonly fromTransaction: string | undefined
  readonly toTransaction: string | undefined
  readonly fromTime: string | undefined
  readonly toTime: string | undefined
  readonly authors: readonly string[] | undefined
  readonly reverse: boolean
  readonly limit: number
  readonly excludeMutations: boolean
}

/** A point in a document's life: a revision, a time, or the last state that it had. */
export type Moment =
  | {readonly kind: 'revision'; readonly revision: string}
  | {readonly kind: 'time'; readonly time: string}
  | {readonly kind: 'last'}

type Can = Pick<Access, 'can'>

export interface History {
  transactions(dataset: string, ids: readonly string[], range: TransactionRange, access: Can): readonly unknown[]
  documentAt(dataset: string, id: string, moment: Moment, access: Can): LakeDocument | undefined
}

export function parsed(row: Row, column: string): unknown {
  return JSON.parse(text(row, column))
}

function seqOf(db: Database, dataset: string, id: string | undefined): number | undefined {
  if (id === undefined || id === '') return undefined
  const row = db.get('SELECT seq FROM transactions WHERE dataset = ? AND id = ?', dataset, id)
  return row && Number(row['seq'])
}

/** Whether the caller may read a document's past; a document's type never changes. */
export function mayReadHistory(access: Can, id: string, type: string): boolean {
  return access.can('history', {_id: id, _type: type}) && access.can('read', {_id: id, _type: type})
}

export function createHistory(db: Database, store: DocumentStore): History {
  return {
    transactions(dataset, ids, range, access) {
      const marks = ids.map(() => '?').join(', ')
      const rows = db.all(
        `SELECT DISTINCT t.seq, t.id, t.author, t.at FROM transactions t JOIN changes c ON c.seq = t.seq
         WHERE c.dataset = ? AND c.document IN (${marks}) AND t.seq >= ? AND t.seq <= ? AND t.at >= ? AND t.at <= ?
         ORDER BY t.seq ${range.reverse ? 'DESC' : 'ASC'}`,
        dataset,
        ...ids,
        seqOf(db, dataset, range.fromTransaction) ?? 0,
        seqOf(db, dataset, range.toTransaction) ?? Number.MAX_SAFE_INTEGER,
        range.fromTime ?? '',
        range.toTime ?? '\uffff',
      )
      const wanted = range.authors ? rows.filter((row) => range.authors?.includes(text(row, 'author'))) : rows
      return wanted.slice(0, range.limit).flatMap((row) => {
        const changes = db
          .all(`SELECT * FROM changes WHERE seq = ? AND document IN (${marks})`, Number(row['seq']), ...ids)
          .filter((change) => mayReadHistory(access, text(change, 'document'), text(change, 'type')))
        return changes.length > 0 ? [transactionOf(row, changes, range.excludeMutations)] : []
      })
    },
    documentAt(dataset, id, moment, access) {
      const changes = db.all(
        `SELECT c.*, t.at FROM changes c JOIN transactions t ON t.seq = c.seq
         WHERE c.dataset = ? AND c.document = ? ORDER BY c.seq DESC`,
        dataset,
        id,
      )
      const [newest] = changes
      if (newest && !mayReadHistory(access, id, text(newest, 'type'))) return undefined
      return walkBack(store.get(dataset, id), changes, moment)
    },
  }
}

function transactionOf(row: Row, changes: readonly Row[], excludeMutations: boolean): unknown {
  const effects = changes.map((change): [string, unknown] => [
    text(change, 'document'),
    {apply: parsed(change, 'apply'), revert: parsed(change, 'revert')},
  ])
  return {
    id: text(row, 'id'),
    timestamp: text(row, 'at'),
    author: text(row, 'author'),
    documentIDs: changes.map((change) => text(change, 'document')),
    ...(excludeMutations ? {} : {mutations: changes.flatMap((change) => parsed(change, 'mutations'))}),
    effects: Object.fromEntries(effects),
  }
}

/** Goes from the present into the past, taking back one change after the other. */
function walkBack(
  present: LakeDocument | undefined,
  changes: readonly Row[],
  moment: Moment,
): LakeDocument | undefined {
  let state: LakeDocument | undefined = present
  for (const change of changes) {
    if (isReached(state, change, moment)) return state
    state = before(state, change)
  }
  return moment.kind === 'time' || state?._rev === (moment.kind === 'revision' ? moment.revision : '')
    ? state
    : undefined
}

function isReached(state: LakeDocument | undefined, change: Row, moment: Moment): boolean {
  if (moment.kind === 'last') return state !== undefined
  return moment.kind === 'time' ? text(change, 'at') <= moment.time : state?._rev === moment.revision
}

/** The document before the change; effects don't hold `_rev`, the change does. */
function before(state: LakeDocument | undefined, change: Row): LakeDocument | undefined {
  const {_rev: _, ...rest} = state ?? {_rev: undefined}
  const revert = parsed(change, 'revert')
  const reverted: unknown = Array.isArray(revert) ? applyPatch(state ? rest : null, revert) : null
  const document =
    typeof reverted === 'object' && reverted !== null ? {...reverted, _rev: change['previous_rev']} : null
  return isLakeDocument(document) ? document : undefined
}
