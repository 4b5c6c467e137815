import {cache} from 'react'
import {languages} from '../../lib/model/language.ts'

/** How a page is shown before it is public. */
export interface Preview {
  /** An editor sees in Studio what stands in each field; whoever was sent a link only reads. */
  readonly kind: 'editor' | 'shared'
  /** With drafts, or only what is published, under embargo or not. */
  readonly perspective: 'drafts' | 'published'
}

// React keeps one of these for each page under way, and none outside a page.
const ofThisPage = cache((): {preview: Preview | undefined} => ({preview: undefined}))

/** From here on the page under way is read as a preview; a feed, a timer or the search index never is. */
export function readAsPreview(preview: Preview): void {
  ofThisPage().preview = preview
}

/** The preview that the page under way is, if it is one. */
export const previewOfPage = () => ofThisPage().preview

/** In a preview every embargo has ended and every scheduled time has come. */
export const endOfTime = '9999-12-31T23:59:59Z'

// What an editor writes for readers to read. Everything else may be compared, sorted or parsed, and must stay as it is.
const prose = new Set<string>(['headline', 'standfirst', 'text', 'caption', 'credit', 'value', 'label', ...languages])

/** Whether a value of a query's result may carry the way to its field, by its path in the document. */
export function isProse(path: readonly (string | number | object)[]): boolean {
  const last = path.findLast((part) => typeof part === 'string')
  return last !== undefined && prose.has(last)
}
