import type {IncomingMessage, ServerResponse} from 'node:http'
import {isPage} from './page-address.ts'

const words = {400: 'Bad request', 404: 'Not found', 405: 'Method not allowed'} as const
type Refusal = keyof typeof words

/** What Next answers wrongly by itself: a malformed address (500), writing to a page (200). */
export function refusalOf({url = '/', method = 'GET'}: IncomingMessage): Refusal | undefined {
  try {
    decodeURIComponent(url.replace(/\?.*$/s, ''))
  } catch {
    return 400
  }
  const reads = method === 'GET' || method === 'HEAD'
  return reads || !isPage(url) ? undefined : 405
}

/** Answers with a refusal, in plain text. */
export function refuse(response: ServerResponse, status: Refusal): void {
  const headers = {'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff'}
  response.writeHead(status, status === 405 ? {...headers, allow: 'GET, HEAD'} : headers)
  response.end(`${words[status]}\n`)
}
