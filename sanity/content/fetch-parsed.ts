import type {z} from 'zod'
import {siteId} from '../../lib/model/site.ts'
import {read, type Question} from './read.ts'
import {tagPage} from './tag-page.ts'
import {docTag, shownIds} from './tags.ts'

interface TaggedQuestion<S extends z.ZodType> extends Question<S> {
  /** Tags beyond those of the documents shown; asked also when nothing was found. */
  readonly tagsOf?: (found: z.output<S> | undefined) => readonly string[]
}

/**
 * What a page shows: fetched, parsed, and the page under way tied to every document in it and to the site's settings,
 * which frame it. Nothing found is `undefined`. Throws `LakeUnavailable`.
 */
export async function fetchParsed<S extends z.ZodType>(question: TaggedQuestion<S>): Promise<z.output<S> | undefined> {
  const {result, found} = await read(question)
  const shown = [siteId, ...shownIds(result)].map(docTag)
  await tagPage([...new Set([...shown, ...(question.tagsOf?.(found) ?? [])])])
  return found
}
