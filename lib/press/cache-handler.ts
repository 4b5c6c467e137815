import {finishPage, UnfinishablePage} from './finish.ts'
import {createPageStore, type PageStore, type PageValue} from './page-store.ts'

const maxBytes = 256 * 1024 * 1024

declare global {
  // Next constructs the handler several times a request; the pages are held once for the process.
  var datelinePages: PageStore | undefined
}

function tagsOf(value: PageValue): string[] {
  const header = value.headers?.['x-next-cache-tags']
  return typeof header === 'string' ? header.split(',') : []
}

function finished(key: string, value: PageValue): PageValue {
  if (value.kind !== 'APP_PAGE' || typeof value.html !== 'string') return value
  try {
    value.html = finishPage(value.html)
  } catch (error) {
    if (!(error instanceof UnfinishablePage)) throw error
    console.error(`press: ${key} is published unfinished: ${error.message}`)
  }
  return value
}

/**
 * Next's `cacheHandler` (node_modules/next/dist/docs: incrementalCacheHandlerPath): pages and feeds in memory, nothing
 * on disk, so that a restart cannot bring back what was purged. Data fetches are not held: the page is the only cache.
 */
export default class CacheHandler {
  private readonly store = (globalThis.datelinePages ??= createPageStore(maxBytes))

  async get(key: string, context: {kind?: string}) {
    if (context.kind === 'FETCH') return null
    const value = this.store.get(key)
    return value === undefined ? null : {value, lastModified: Date.now()}
  }

  async set(key: string, value: PageValue | null): Promise<void> {
    if (value === null || value.kind === 'FETCH') return
    this.store.set(key, finished(key, value), tagsOf(value))
  }

  /** `revalidateTag(tag, {expire: 0})` is a takedown, `revalidateTag(tag, 'max')` an edit. */
  async revalidateTag(tags: string | string[], durations?: {expire?: number}): Promise<void> {
    const edit = durations?.expire !== undefined && durations.expire > 0
    this.store.purge([tags].flat(), edit ? 'edit' : 'takedown')
  }

  resetRequestCache(): void {}
}
