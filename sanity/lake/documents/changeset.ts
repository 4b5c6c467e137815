import type {LakeDocument} from '../contract.ts'
import type {DocumentStore} from '../store/documents.ts'
import type {JsonObject} from '../store/json.ts'
import {findReferences} from '../store/references.ts'
import {missingReference, stillReferenced} from './failures.ts'
import {checkType, checkValue, isTimestamp} from './validate.ts'

/** What happened to one document in one transaction. */
export interface Change {
  readonly id: string
  readonly before: LakeDocument | undefined
  readonly after: LakeDocument | undefined
  /** Mutations of this document alone, as listeners apply them. */
  readonly mutations: readonly unknown[]
}

interface Pending {
  readonly before: LakeDocument | undefined
  after: LakeDocument | undefined
  readonly mutations: unknown[]
  index: number
  written: LakeDocument | undefined
}

/** The documents as they are within a transaction that isn't committed yet. */
export interface Changeset {
  readonly transactionId: string
  readonly timestamp: string
  get(id: string): LakeDocument | undefined
  /** Puts a document; revision, times and the order of system fields are the changeset's business. */
  put(index: number, id: string, body: JsonObject, mutation: (document: LakeDocument) => unknown): LakeDocument
  remove(index: number, id: string): void
  /** Writes what is pending into the store, for queries within the transaction. */
  flush(): void
  /** Checks references, writes everything, and returns what changed. */
  finish(): readonly Change[]
}

const referrersInError = 100

export function createChangeset(
  store: DocumentStore,
  dataset: string,
  transactionId: string,
  timestamp: string,
): Changeset {
  const pending = new Map<string, Pending>()
  const get = (id: string): LakeDocument | undefined => {
    const known = pending.get(id)
    return known ? known.after : store.get(dataset, id)
  }
  const touch = (id: string, index: number): Pending => {
    const known = pending.get(id)
    if (known) {
      known.index = index
      return known
    }
    const before = store.get(dataset, id)
    const made: Pending = {before, after: before, mutations: [], index, written: before}
    pending.set(id, made)
    return made
  }
  const flush = (): void => {
    for (const entry of pending.values()) {
      if (entry.written === entry.after) continue
      store.replace(dataset, entry.written, entry.after)
      entry.written = entry.after
    }
  }
  return {
    transactionId,
    timestamp,
    get,
    put(index, id, body, mutation) {
      checkValue(index, body)
      const {_id, _type, _rev, _createdAt, _updatedAt, ...attributes} = body
      const created = isTimestamp(_createdAt) ? _createdAt : (get(id)?._createdAt ?? timestamp)
      const system = {_id: id, _type: checkType(index, body), _createdAt: created}
      const document: LakeDocument = {...system, _updatedAt: timestamp, _rev: transactionId, ...attributes}
      const entry = touch(id, index)
      entry.after = document
      entry.mutations.push(mutation(document))
      return document
    },
    remove(index, id) {
      const entry = touch(id, index)
      entry.after = undefined
      entry.mutations.push({delete: {id}})
    },
    flush,
    finish() {
      flush()
      const changed = [...pending].filter(([, {before, after}]) => before !== after)
      for (const [id, {after, index}] of changed) {
        const broken = findReferences(after).find(
          ({strength, target}) => strength === 'strong' && !store.has(dataset, target),
        )
        if (broken) throw missingReference(index, id, broken.target)
        if (after) continue
        const referrers = store.strongReferrers(dataset, id, referrersInError).map((referrer) => referrer.id)
        if (referrers.length > 0) throw stillReferenced(index, id, [...new Set(referrers)])
      }
      return changed.map(([id, {before, after, mutations}]) => ({id, before, after, mutations}))
    },
  }
}
