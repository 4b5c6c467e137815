import type {IncomingMessage} from 'node:http'
import {isPage} from './page-address.ts'
import {cookiesForNext, givesTheKeyAway} from './preview.ts'

export type HeaderList = (readonly [string, string])[]

// Connection matters between two hops (RFC 9110, 7.6.1) do not go further.
const hopByHop = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade'])
const nextsOwn = /^(x-nextjs-|x-next-|x-powered-by$|rsc$)/i

// What Next adds for its own client; a published page has none, so nothing of it is asked for and nothing varies by it.
const nextsVary = /^(rsc|next-.*)$/i

const loopback = /^(127\.|::1$|::ffff:127\.)/

/**
 * Address of who asks. The front speaks no TLS, so under an https address a reverse proxy on this machine stands before
 * it: then what that proxy saw last counts. Otherwise nobody is believed.
 */
function clientOf(request: IncomingMessage, site: URL): string {
  const peer = request.socket.remoteAddress ?? ''
  const told = request.headers['x-forwarded-for']
  const seen = (Array.isArray(told) ? told.join(',') : (told ?? '')).split(',').at(-1)?.trim()
  return site.protocol === 'https:' && loopback.test(peer) && seen !== undefined && seen !== '' ? seen : peer
}

/**
 * Headers for the server behind: who asked, under which address. What a client claims of that is replaced, as is what
 * would open Next's draft mode: `bypass` opens it, for a preview.
 */
export function upstreamHeaders(
  request: IncomingMessage,
  siteUrl: string,
  bypass?: string,
): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {}
  const upgrading = request.headers.upgrade !== undefined
  const page = isPage(request.url ?? '/')
  for (const [name, value] of Object.entries(request.headers)) {
    const dropped = (!upgrading && hopByHop.has(name)) || (page && bypass === undefined && nextsVary.test(name))
    if (value !== undefined && !dropped) headers[name] = value
  }
  const cookies = cookiesForNext(request.headers.cookie ?? '', bypass)
  if (cookies === undefined) delete headers['cookie']
  else headers['cookie'] = cookies
  const site = new URL(siteUrl)
  headers['x-forwarded-for'] = clientOf(request, site)
  headers['x-forwarded-proto'] = site.protocol.slice(0, -1)
  headers['x-forwarded-host'] = request.headers.host ?? site.host
  return headers
}

function publicValue(name: string, value: string, question: boolean): string | undefined {
  if (name === 'vary') {
    const kept = value.split(',').filter((part) => !nextsVary.test(part.trim()))
    return kept.length === 0 ? undefined : kept.map((part) => part.trim()).join(', ')
  }
  // The press drops a page when it changes, but nobody tells a browser or a cache between: they ask each time.
  // What somebody searched for is nobody else's business.
  if (name !== 'cache-control' || !/s-maxage/.test(value)) return value
  return `${question ? 'private' : 'public'}, max-age=0, must-revalidate`
}

interface Shown {
  /** The answer to a question: for who asked. */
  readonly question?: boolean
  /** A page before it is public: Next's own client takes part in it. */
  readonly preview?: boolean
}

/**
 * Headers of an answer as the reader gets them: nothing between hops, nothing of Next's own, no name twice where Next
 * repeats itself (it sends `Location` twice). A strong ETag is weak once the body is compressed (RFC 9110, 8.8.3).
 */
export function answerHeaders(
  answer: IncomingMessage,
  isSite: boolean,
  {question = false, preview = false}: Shown = {},
): HeaderList {
  const list: HeaderList = []
  const compressed = answer.headers['content-encoding'] !== undefined
  for (let index = 0; index + 1 < answer.rawHeaders.length; index += 2) {
    const name = answer.rawHeaders[index] ?? ''
    const value = answer.rawHeaders[index + 1] ?? ''
    const lower = name.toLowerCase()
    if (hopByHop.has(lower) || (isSite && !preview && nextsOwn.test(name))) continue
    if (isSite && lower === 'set-cookie' && givesTheKeyAway(value)) continue
    if (lower === 'location' && list.some(([known]) => known.toLowerCase() === 'location')) continue
    const shown = isSite && !preview ? publicValue(lower, value, question) : value
    if (shown !== undefined)
      list.push([name, lower === 'etag' && compressed && shown.startsWith('"') ? `W/${shown}` : shown])
  }
  return list
}
