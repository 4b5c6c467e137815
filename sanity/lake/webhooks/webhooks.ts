import {randomUUID} from 'node:crypto'
import {setTimeout as wait} from 'node:timers/promises'
import type {Core} from '../core.ts'
import type {Outcome} from './deliver.ts'
import {deliver} from './deliver.ts'
import type {Change, Hook, HookOptions} from './hook.ts'
import {createHook} from './hook.ts'
import type {Transaction} from './missed.ts'
import {missedSince, newestSeq, seqOf} from './missed.ts'
import type {Delivery} from './outbox.ts'
import {createOutbox} from './outbox.ts'

export interface WebhookOptions {
  readonly core: Core
  readonly projectId: string
  readonly hooks: readonly HookOptions[]
  readonly log: (entry: {readonly event: string; readonly [field: string]: unknown}) => void
}

/** After this the receiver has missed too much to catch up by single changes. */
const keepMs = 24 * 3_600_000
const waits = {first: 200, longest: 30_000} as const

/** Drafts and versions are nobody's business outside of Studio. */
function isPublished({id}: Change): boolean {
  return !id.startsWith('drafts.') && !id.startsWith('versions.') && !id.startsWith('_.')
}

function operationOf({before, after}: Change): 'create' | 'update' | 'delete' {
  if (before === undefined) return 'create'
  return after === undefined ? 'delete' : 'update'
}

function toDelivery(
  {id, before, after}: Change,
  commit: Transaction,
  projectId: string,
): Omit<Delivery, 'id' | 'hook'> {
  const headers = {
    'idempotency-key': randomUUID(),
    'sanity-transaction-id': commit.transactionId,
    'sanity-transaction-time': commit.timestamp,
    'sanity-project-id': projectId,
    'sanity-dataset': commit.dataset,
    'sanity-document-id': id,
    'sanity-operation': operationOf({id, before, after}),
  }
  const change = {id, before, after}
  return {documentId: `${commit.dataset}/${id}`, change, headers, createdAt: Date.now()}
}

/**
 * Tells each hook of each change to a published document, right after its commit, in order for each document. What isn't
 * acknowledged stays in the outbox and is sent again, at growing intervals, for a day; the write never waits for it.
 */
export function startWebhooks({core, projectId, hooks: options, log}: WebhookOptions): {close(): Promise<void>} {
  const hooks = options.map(createHook)
  const outbox = createOutbox(core.db)
  const closing = new AbortController()
  /** Documents being worked on, so that each has one worker; and the workers, so that closing can wait for them. */
  const lanes = new Set<string>()
  const workers = new Set<Promise<void>>()

  const send = async (hook: Hook, {change, headers}: Delivery): Promise<Outcome> => {
    try {
      const body = await hook.bodyFor(change)
      return body === undefined ? {kind: 'delivered'} : await deliver(hook, body, headers, closing.signal)
    } catch (error) {
      // The hook's own GROQ failed on this document; it will fail again.
      return {kind: 'gone', reason: error instanceof Error ? error.message : String(error)}
    }
  }

  /** One attempt; answers how long to wait before the next one. */
  const attempt = async (hook: Hook, delivery: Delivery, pause: number): Promise<number> => {
    const outcome = await send(hook, delivery)
    if (closing.signal.aborted) return 0
    const delivered = outcome.kind === 'delivered'
    const dropped = outcome.kind === 'gone' || Date.now() - delivery.createdAt > keepMs
    if (!delivered) {
      const {documentId} = delivery
      log({event: dropped ? 'webhook-dropped' : 'webhook-retry', url: hook.url, documentId, reason: outcome.reason})
    }
    if (delivered || dropped) {
      outbox.remove(delivery.id)
      return 0
    }
    return Math.min(waits.longest, Math.max(waits.first, pause * 2))
  }

  /** Sends what one document has for one hook, one after the other, until nothing is left. */
  const work = async (hook: Hook, documentId: string): Promise<void> => {
    let pause = 0
    try {
      for (let delivery = outbox.next(hook.id, documentId); delivery; delivery = outbox.next(hook.id, documentId)) {
        pause = await attempt(hook, delivery, pause)
        if (pause > 0) await wait(pause, undefined, {signal: closing.signal, ref: false}).catch(() => undefined)
        if (closing.signal.aborted) return
      }
    } finally {
      // At once, with nothing awaited since the last look: the next commit starts a new worker.
      lanes.delete(`${hook.id}/${documentId}`)
    }
  }

  const run = (hook: Hook, documentId: string): void => {
    const lane = `${hook.id}/${documentId}`
    if (lanes.has(lane)) return
    lanes.add(lane)
    const done = work(hook, documentId)
      .catch((error: unknown) => log({event: 'webhook-error', url: hook.url, error: String(error)}))
      .finally(() => workers.delete(done))
    workers.add(done)
  }

  const take = (commit: Transaction): void => {
    const deliveries = commit.changes
      .filter(isPublished)
      .flatMap((change) => hooks.map((hook) => ({hook, ...toDelivery(change, commit, projectId)})))
    if (deliveries.length === 0) return
    outbox.add(
      deliveries.map(({hook, ...rest}) => ({...rest, hook: hook.id})),
      seqOf(core, commit),
    )
    for (const {hook, documentId} of deliveries) run(hook, documentId)
  }

  outbox.keepOnly(hooks.map(({id}) => id))
  for (const hook of hooks) for (const documentId of outbox.documents(hook.id)) run(hook, documentId)
  const seen = outbox.cursor()
  if (seen !== undefined) for (const commit of missedSince(core, seen)) take(commit)
  outbox.moveCursor(newestSeq(core))
  const stop = core.subscribe(take)
  return {
    async close() {
      stop()
      closing.abort()
      await Promise.allSettled(workers)
    },
  }
}
