import type {IndexedDocument, Revision} from '../../lib/search/document.ts'
import type {SearchService} from '../../lib/search/service.ts'
import {logLine} from './log.ts'

/** Documents fetched and written at once: the site answers readers in between. */
const batchSize = 100
const shortestPause = 1000
const longestPause = 60_000
/** A webhook may have been lost: all revisions are compared again from time to time. */
const comparedEvery = 3600_000

/** Where the feed reads. */
export interface SearchSource {
  documents(ids: readonly string[]): Promise<IndexedDocument[]>
  /** A page of all documents in the order of ids, after an id; empty past the end. */
  revisions(after: string): Promise<Revision[]>
}

/** Keeps a search index the same as a lake. */
export interface SearchFeed {
  /** These documents were published, changed or deleted. */
  changed(ids: readonly string[]): void
  /** Anything may have changed: after a start, or when the index was lost. */
  compareAll(): void
  /** Resolves when there is nothing left to do. */
  settled(): Promise<void>
  stop(): void
}

/**
 * Feeds an index from a lake, one batch at a time: what was just published first, then what a comparison of all
 * revisions found. With the lake down it goes on later, and forgets nothing.
 */
export function createSearchFeed(
  index: Pick<SearchService, 'put' | 'remove' | 'compare' | 'completed'>,
  lake: SearchSource,
): SearchFeed {
  const urgent = new Set<string>()
  const backlog = new Set<string>()
  // `listed`: the backlog has all that differs, and is being worked off.
  let comparing: 'wanted' | 'listed' | 'done' = 'done'
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  const stopping = new AbortController()
  let wake: (() => void) | undefined

  // Whoever was told by the lake knows that it is up.
  const woken = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })

  /** What the lake has of these documents replaces what the index has; what is gone there goes here. */
  async function refresh(from: Set<string>): Promise<void> {
    const ids = [...from].slice(0, batchSize)
    for (const id of ids) from.delete(id)
    try {
      const documents = await lake.documents(ids)
      const there = new Set(documents.map(({id}) => id))
      await index.put(documents)
      await index.remove(ids.filter((id) => !there.has(id)))
    } catch (error) {
      for (const id of ids) from.add(id)
      throw error
    }
  }

  async function compare(): Promise<void> {
    comparing = 'listed'
    try {
      for (let after: string | undefined = ''; after !== undefined;) {
        const listed: Revision[] = await lake.revisions(after)
        for (const id of await index.compare({after, listed, isLast: listed.length === 0})) backlog.add(id)
        after = listed.at(-1)?.id
        if (urgent.size > 0) await refresh(urgent)
      }
    } catch (error) {
      comparing = 'wanted'
      throw error
    }
  }

  async function step(): Promise<void> {
    if (urgent.size > 0) return refresh(urgent)
    if (comparing === 'wanted') return compare()
    if (backlog.size > 0) return refresh(backlog)
    await index.completed()
    comparing = 'done'
  }

  const isIdle = () => urgent.size === 0 && comparing === 'done'

  async function run(): Promise<void> {
    let pause = shortestPause
    while (!isIdle() && !stopping.signal.aborted) {
      try {
        await step()
        pause = shortestPause
      } catch (error) {
        logLine('search-feed-waits', {
          reason: error instanceof Error ? error.message : String(error),
          seconds: pause / 1000,
        })
        await Promise.race([later(pause), woken()])
        pause = Math.min(pause * 2, longestPause)
      }
    }
    running = undefined
    if (stopping.signal.aborted) return
    timer = setTimeout(compareAll, comparedEvery).unref()
  }

  function start(): void {
    clearTimeout(timer)
    running ??= run()
  }

  function compareAll(): void {
    comparing = 'wanted'
    start()
  }

  return {
    changed(ids) {
      for (const id of ids) urgent.add(id)
      wake?.()
      start()
    },
    compareAll,
    settled: async () => running,
    stop() {
      stopping.abort()
      clearTimeout(timer)
    },
  }
}

const later = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
