import {questionAddress} from './question-address.ts'

const notPages = /^\/(api|studio|lake|_next|__nextjs)([/?]|$)/

/** Whether an address (a path, perhaps with a query) is one of the reader's pages and feeds. */
export const isPage = (url: string) => !notPages.test(url)

/**
 * The address to ask Next for. It decodes the path of a page twice and answers 500 to `100%25`; no slug holds a percent
 * sign, so one becomes a character that no slug can hold either: the page for what does not exist.
 */
export function addressForNext(url: string): string {
  if (!isPage(url)) return url
  const [path = '', ...query] = url.split('?')
  return questionAddress(path, query.join('?')) ?? [path.replaceAll('%25', '%00'), ...query].join('?')
}
