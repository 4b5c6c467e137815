import type {Attempts, AttemptStore} from './attempts.ts'
import {hashSecret} from './secrets.ts'

/** Slows down whoever guesses passwords: a key (an account, an address) has `free` failures, then waits double each time. */
export interface Throttle {
  /** Seconds to wait before the next attempt; 0 when one may be made now. */
  waitFor(key: string): number
  /** Counts an attempt. Call it before checking the password, or many guesses at once would all be free. */
  attempt(key: string): void
  /** Takes one attempt back: it was none. Those before it still count. */
  takeBack(key: string): void
  /** Forgets the key after a success. */
  clear(key: string): void
}

const keysKept = 10_000
/** After a quiet quarter of an hour beyond the wait the count starts anew. */
const memoryMs = 900_000

/**
 * Counts in memory and writes each count down: an attempt costs a hash of argon2 anyway, and those who must wait cost nothing.
 * By hash: people mistype, and what they typed is nobody's business.
 */
export function createThrottle(
  free: number,
  maxWaitMs: number,
  store: AttemptStore,
  now: () => number = Date.now,
): Throttle {
  const entries = new Map<string, Attempts>()
  const drop = (key: string): void => {
    if (entries.delete(key)) store.drop(key)
  }
  const keep = (key: string, entry: Attempts): void => {
    entries.delete(key)
    entries.set(key, entry)
    store.save(key, entry)
    const oldest = entries.size > keysKept ? entries.keys().next().value : undefined
    if (oldest !== undefined) drop(oldest)
  }
  for (const [key, entry] of store.load()) {
    if (now() > entry.until + memoryMs) store.drop(key)
    else entries.set(key, entry)
  }
  return {
    waitFor(name) {
      const entry = entries.get(hashSecret(name))
      return entry ? Math.max(0, Math.ceil((entry.until - now()) / 1000)) : 0
    },
    attempt(name) {
      const key = hashSecret(name)
      const before = entries.get(key)
      const forgotten = before !== undefined && now() > before.until + memoryMs
      const attempts = (before && !forgotten ? before.attempts : 0) + 1
      const wait = attempts < free ? 0 : Math.min(maxWaitMs, 1000 * 2 ** Math.min(20, attempts - free))
      keep(key, {attempts, until: now() + wait})
    },
    takeBack(name) {
      const key = hashSecret(name)
      const entry = entries.get(key)
      if (entry) keep(key, {attempts: Math.max(0, entry.attempts - 1), until: now()})
    },
    clear: (name) => drop(hashSecret(name)),
  }
}
