// Pages that answer a question, which stands in their query. There is nothing below them.
const questionPage = /^(\/[^/]+\/search)(\/.+)?$/

/** More than any form sends, and less than Node takes: what is beyond is cut. */
const longestQuery = 4096

/** Whether an address asks a question: its answer is for who asked, and old when the next story is out. */
export function isQuestion(url: string): boolean {
  const [path = '', query = ''] = url.split('?')
  return query !== '' && questionPage.test(path)
}

/**
 * Where Next answers a question, undefined for any other address. Next hands the press only pages that depend on their
 * path alone, so the query goes there: `/en/search?q=Darwin` is asked for as `/en/search/cT1EYXJ3aW4` (decision 8).
 * From outside there is nothing at such a path.
 */
export function questionAddress(path: string, query: string): string | undefined {
  const [, page, below] = questionPage.exec(path) ?? []
  if (page === undefined) return undefined
  if (below !== undefined) return `${page}/%00`
  // Node reads an address byte by byte: so, words that nobody percent-encoded stay whole.
  return query === '' ? page : `${page}/${Buffer.from(query.slice(0, longestQuery), 'latin1').toString('base64url')}`
}

/** The query that `questionAddress` put in a path; undefined for anything else. */
export function queryInPath(part: string): string | undefined {
  const bytes = Buffer.from(part, 'base64url')
  return part !== '' && bytes.toString('base64url') === part ? bytes.toString('utf8') : undefined
}
