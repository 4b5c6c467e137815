/** A finished page or feed as Next hands it over; only what the press reads is named. */
export interface PageValue {
  kind: string
  html?: unknown
  body?: unknown
  rscData?: unknown
  headers?: Record<string, unknown> | undefined
  status?: number | undefined
}

interface Page {
  readonly value: PageValue
  readonly tags: readonly string[]
  readonly bytes: number
  /** Purged by an edit: no longer served, but shown again when a new render finds the lake down. */
  stale: boolean
}

const statusTag = /^status:(\d{3})$/

// On a page for one reader: finished like any other, and not kept.
const onceTag = 'once'

function bytesOf(value: PageValue): number {
  return [value.html, value.body, value.rscData].reduce<number>((sum, part) => {
    if (typeof part === 'string') return sum + part.length * 2
    return Buffer.isBuffer(part) ? sum + part.byteLength : sum
  }, 1024)
}

/**
 * Pages by path, bounded by bytes (the page unused for longest goes first). Purges are numbered: a page whose render
 * began before the latest purge of one of its tags is not kept, or old text would stay for ever. A tag `status:404`
 * or `status:503` becomes the answer's status, since Next's own notFound() and errors leave an empty document. What has
 * nothing to show, by tag or by its own status as a feed has it, is not kept; nor is a page with the tag `once`, the
 * answer to a question: there is no end of questions, and each publication makes all answers old.
 */
export function createPageStore(maxBytes: number) {
  const pages = new Map<string, Page>()
  const renders = new Map<string, number>()
  const purges = new Map<string, number>()
  let clock = 0
  let bytes = 0

  function drop(key: string): void {
    bytes -= pages.get(key)?.bytes ?? 0
    pages.delete(key)
  }

  function keep(key: string, page: Page): void {
    drop(key)
    pages.set(key, page)
    bytes += page.bytes
    for (const oldest of pages.keys()) {
      if (bytes <= maxBytes) break
      drop(oldest)
    }
  }

  return {
    /** The page, or undefined: then a render begins. */
    get(key: string): PageValue | undefined {
      const page = pages.get(key)
      if (page === undefined || page.stale) {
        if (!renders.has(key)) renders.set(key, clock)
        return undefined
      }
      pages.delete(key)
      pages.set(key, page)
      return page.value
    },

    /** Takes a rendered page; changes `value` to what the reader gets where its tags ask for another status. */
    set(key: string, value: PageValue, tags: readonly string[]): void {
      const begun = renders.get(key) ?? clock
      renders.delete(key)
      const tagged = tags.map((tag) => statusTag.exec(tag)?.[1]).find((found) => found !== undefined)
      const status = tagged === undefined ? (value.status ?? 200) : Number(tagged)
      if (status === 503 && pages.get(key)?.stale === true) {
        Object.assign(value, pages.get(key)?.value)
      } else if (status >= 400) {
        value.status = status
      } else if (tags.includes(onceTag) || tags.some((tag) => (purges.get(tag) ?? 0) > begun)) {
        drop(key)
      } else {
        keep(key, {value, tags, bytes: bytesOf(value), stale: false})
      }
    },

    /** `edit`: rendered anew at the next visit; `takedown`: gone at once, also while the lake is down. */
    purge(tags: readonly string[], reason: 'edit' | 'takedown'): void {
      clock += 1
      for (const tag of tags) purges.set(tag, clock)
      for (const [key, page] of pages) {
        if (!page.tags.some((tag) => tags.includes(tag))) continue
        if (reason === 'takedown') drop(key)
        else page.stale = true
      }
    },

    /** How much is held, for the operator. */
    held: () => ({pages: pages.size, bytes}),
  }
}

export type PageStore = ReturnType<typeof createPageStore>
