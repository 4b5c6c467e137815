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

interface Entry {
  attempts: number
  until: number
}

const keysKept = 10_000

/** Kept in memory: a restart forgives, which is a fair price for no write to disk for each wrong password. */
export function createThrottle(free: number, maxWaitMs: number, now: () => number = Date.now): Throttle {
  const entries = new Map<string, Entry>()
  return {
    waitFor(key) {
      const entry = entries.get(key)
      return entry ? Math.max(0, Math.ceil((entry.until - now()) / 1000)) : 0
    },
    attempt(key) {
      const before = entries.get(key)
      // After a quiet quarter of an hour beyond the wait the count starts anew.
      const forgotten = before !== undefined && now() > before.until + 900_000
      const attempts = (before && !forgotten ? before.attempts : 0) + 1
      const wait = attempts < free ? 0 : Math.min(maxWaitMs, 1000 * 2 ** Math.min(20, attempts - free))
      entries.delete(key)
      entries.set(key, {attempts, until: now() + wait})
      const oldest = entries.size > keysKept ? entries.keys().next().value : undefined
      if (oldest !== undefined) entries.delete(oldest)
    },
    takeBack(key) {
      const entry = entries.get(key)
      if (entry) entries.set(key, {attempts: Math.max(0, entry.attempts - 1), until: now()})
    },
    clear: (key) => void entries.delete(key),
  }
}
