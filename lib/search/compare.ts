import type {Revision} from './document.ts'
import type {Store} from './store.ts'

/** A page of a lake's list of all documents, in the order of ids. */
export interface ListedPage {
  /** The last id of the page before; empty before the first. */
  readonly after: string
  readonly listed: readonly Revision[]
  readonly isLast: boolean
}

/** Past every id. */
const end = '\u{10FFFF}'

/** Ids whose document here is not the one that is listed: another revision, missing, or no longer there. */
export function compareRevisions({after, listed, isLast}: ListedPage, store: Store): string[] {
  const to = isLast ? end : (listed.at(-1)?.id ?? end)
  const kept = store.all('SELECT id, rev FROM document WHERE id > ? AND id <= ?', after, to)
  const here = new Map(kept.map(({id, rev}) => [String(id), String(rev)]))
  const changed = listed.filter(({id, rev}) => here.get(id) !== rev).map(({id}) => id)
  for (const {id} of listed) here.delete(id)
  return [...changed, ...here.keys()]
}
