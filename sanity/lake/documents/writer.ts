import {randomUUID} from 'node:crypto'

import type {LakeDocument} from '../contract.ts'
import {transaction} from '../store/database.ts'
import type {Database} from '../store/database.ts'
import type {DocumentStore} from '../store/documents.ts'
import type {Cause} from './actions.ts'
import {createChangeset} from './changeset.ts'
import type {Change, Changeset} from './changeset.ts'
import {Failure} from './failures.ts'
import {encodeMendoza} from './mendoza.ts'
import type {MendozaPatch} from './mendoza.ts'

export interface CommittedChange extends Change {
  readonly effects: {readonly apply: MendozaPatch; readonly revert: MendozaPatch}
}

/** A transaction after its COMMIT. */
export interface Commit {
  readonly dataset: string
  readonly transactionId: string
  readonly identity: string
  readonly timestamp: string
  readonly changes: readonly CommittedChange[]
}

export interface WriteOptions {
  readonly dataset: string
  readonly identity: string
  readonly transactionId?: string | undefined
  /** Does everything but the COMMIT. */
  readonly dryRun?: boolean | undefined
}

export interface Written<T> {
  readonly transactionId: string
  readonly result: T
  readonly changes: readonly CommittedChange[]
}

/** The one way to change documents: whole or not at all, durable before it returns, and told to others after that. */
export interface Writer {
  write<T>(options: WriteOptions, work: (changes: Changeset, causes: Cause[]) => T): Written<T>
}

class DryRun extends Error {}

/** Mendoza effects leave out `_rev`: Studio's history applies them to documents whose revision it sets itself. */
function withoutRevision(document: LakeDocument | undefined): Readonly<Record<string, unknown>> | null {
  if (!document) return null
  const {_rev, ...rest} = document
  return rest
}

export function effectsOf({before, after}: Pick<Change, 'before' | 'after'>): CommittedChange['effects'] {
  const [left, right] = [withoutRevision(before), withoutRevision(after)]
  return {apply: encodeMendoza(left, right), revert: encodeMendoza(right, left)}
}

export function createWriter(db: Database, store: DocumentStore, announce: (commit: Commit) => void): Writer {
  return {
    write({dataset, identity, transactionId = randomUUID(), dryRun = false}, work) {
      // Rolled back from outside, memory would keep what the file has lost.
      if (db.inTransaction) throw new Error('A write of documents can not be a part of another transaction')
      const timestamp = new Date().toISOString()
      const outcome: {written?: Written<ReturnType<typeof work>>} = {}
      try {
        transaction(db, () => {
          refuseKnownTransaction(db, dataset, transactionId)
          const changeset = createChangeset(store, dataset, transactionId, timestamp)
          const causes: Cause[] = []
          const result = work(changeset, causes)
          const changes = changeset.finish().map((change) => Object.assign({effects: effectsOf(change)}, change))
          if (changes.length > 0) record(db, {dataset, transactionId, identity, timestamp, changes}, causes)
          outcome.written = {transactionId, result, changes}
          if (dryRun) throw new DryRun()
        })
      } catch (error) {
        store.rolledBack()
        if (!(error instanceof DryRun)) throw error
      }
      const {written} = outcome
      if (!written) throw new Error('The transaction ended without a result')
      store.committed()
      if (!dryRun && written.changes.length > 0) {
        announce({dataset, transactionId, identity, timestamp, changes: written.changes})
      }
      return written
    },
  }
}

function refuseKnownTransaction(db: Database, dataset: string, id: string): void {
  if (!/^[\w.-]{1,128}$/.test(id)) {
    throw new Failure(400, 0, {type: 'validationError', description: `Malformed transaction ID: ${JSON.stringify(id)}`})
  }
  if (db.get('SELECT 1 FROM transactions WHERE dataset = ? AND id = ?', dataset, id)) {
    throw new Failure(409, 0, {
      type: 'transactionAlreadyExistsError',
      description: `A transaction with the ID "${id}" has been committed before`,
      id,
    })
  }
}

function record(db: Database, commit: Commit, causes: readonly Cause[]): void {
  const {dataset, transactionId, identity, timestamp, changes} = commit
  const row = db.get(
    'INSERT INTO transactions (dataset, id, author, at, cause) VALUES (?, ?, ?, ?, ?) RETURNING seq',
    dataset,
    transactionId,
    identity,
    timestamp,
    JSON.stringify(causes),
  )
  for (const {id, before, after, mutations, effects} of changes) {
    db.run(
      `INSERT INTO changes (seq, dataset, document, type, previous_rev, result_rev, mutations, apply, revert)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      Number(row?.['seq']),
      dataset,
      id,
      after?._type ?? before?._type ?? '',
      before?._rev ?? null,
      after?._rev ?? null,
      JSON.stringify(mutations),
      JSON.stringify(effects.apply),
      JSON.stringify(effects.revert),
    )
  }
}
