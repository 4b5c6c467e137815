import type {IncomingMessage} from 'node:http'
import {isPage} from './page-address.ts'

/** What Next answers wrongly by itself: a malformed address (500), writing to a page (200). */
export function refusalOf({url = '/', method = 'GET'}: IncomingMessage): 400 | 405 | undefined {
  try {
    decodeURIComponent(url.replace(/\?.*$/s, ''))
  } catch {
    return 400
  }
  const reads = method === 'GET' || method === 'HEAD'
  return reads || !isPage(url) ? undefined : 405
}
