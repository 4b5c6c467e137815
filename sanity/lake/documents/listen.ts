import {randomUUID} from 'node:crypto'

import type {LakeDocument} from '../contract.ts'
import type {Commit, CommittedChange} from './writer.ts'

/** What a listener asked for. */
export interface Listening {
  readonly dataset: string
  readonly includeResult: boolean
  readonly includePreviousRevision: boolean
  readonly includeMutations: boolean
  readonly includeAllVersions: boolean
  readonly effects: boolean
  readonly visibility: string
  /** Whether a document, which the caller may read, satisfies the listener's filter. */
  matches(document: LakeDocument): boolean
  mayRead(document: LakeDocument): boolean
}

export interface ListenerEvent {
  readonly id: string
  readonly data: unknown
}

const remembered = 1000

/** Tells every listener of every commit, in order. Nothing here waits: a listener that can't keep up is its own affair. */
export interface Bus {
  announce(commit: Commit): void
  subscribe(listener: (commit: Commit) => void): () => void
  /** Names the present moment, to resume from. */
  now(): string
  /** What was missed since an event, or undefined when it is too long ago to tell. */
  since(eventId: string): {readonly commits: readonly Commit[]; readonly document: string} | undefined
}

export function createBus(report: (error: unknown) => void): Bus {
  const listeners = new Set<(commit: Commit) => void>()
  const start: Pick<Commit, 'transactionId'> = {transactionId: `start-${randomUUID()}`}
  const log: Commit[] = []
  const queue: Commit[] = []
  let oldest = start
  // One listener's failure must neither fail the write, which is done, nor keep the news from the others.
  const tell = (listener: (commit: Commit) => void, commit: Commit): void => {
    try {
      listener(commit)
    } catch (error) {
      report(error)
    }
  }
  return {
    announce(commit) {
      queue.push(commit)
      // A listener that writes announces from within: its commit waits until all have heard of this one.
      if (queue.length > 1) return
      for (let next = queue[0]; next; next = queue[0]) {
        log.push(next)
        if (log.length > remembered) oldest = log.shift() ?? oldest
        for (const listener of listeners) tell(listener, next)
        queue.shift()
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    now: () => eventId(log.at(-1) ?? oldest, ''),
    since(id) {
      const cut = id.indexOf('#')
      const transactionId = id.slice(0, cut)
      const document = id.slice(cut + 1)
      if (transactionId === oldest.transactionId) return {commits: log, document: ''}
      const place = log.findLastIndex((commit) => commit.transactionId === transactionId)
      if (place < 0) return undefined
      return {commits: log.slice(document === '' ? place + 1 : place), document}
    },
  }
}

function eventId({transactionId}: Pick<Commit, 'transactionId'>, document: string): string {
  return `${transactionId}#${document}`
}

/** The events that one commit makes for one listener. */
export function eventsOf(commit: Commit, listening: Listening): readonly ListenerEvent[] {
  if (commit.dataset !== listening.dataset) return []
  const seen = commit.changes.flatMap((change) => transitionOf(change, listening) ?? [])
  return seen.map(({change, transition}, place) => ({
    id: eventId(commit, change.id),
    data: {
      eventId: eventId(commit, change.id),
      documentId: change.id,
      transactionId: commit.transactionId,
      transition,
      identity: commit.identity,
      ...(listening.includeMutations ? {mutations: change.mutations} : {}),
      ...(change.before ? {previousRev: change.before._rev} : {}),
      // Deletions too: Studio puts events in order by it, and leaves aside one without.
      resultRev: change.after?._rev ?? commit.transactionId,
      ...(listening.includeResult ? {result: change.after ?? null} : {}),
      ...(listening.includePreviousRevision ? {previous: change.before ?? null} : {}),
      ...(listening.effects ? {effects: change.effects} : {}),
      timestamp: commit.timestamp,
      visibility: listening.visibility,
      // Studio waits until it has as many events of the transaction as it is told: those that this listener gets.
      transactionTotalEvents: seen.length,
      transactionCurrentEvent: place + 1,
    },
  }))
}

type Transition = 'appear' | 'update' | 'disappear'

function transitionOf(
  change: CommittedChange,
  listening: Listening,
): {change: CommittedChange; transition: Transition} | undefined {
  if (!listening.includeAllVersions && change.id.startsWith('versions.')) return undefined
  const seen = (document: LakeDocument | undefined): boolean =>
    document !== undefined && listening.mayRead(document) && listening.matches(document)
  const [before, after] = [seen(change.before), seen(change.after)]
  if (before && after) return {change, transition: 'update'}
  if (after) return {change, transition: 'appear'}
  return before ? {change, transition: 'disappear'} : undefined
}
