import type {IncomingMessage, ServerResponse} from 'node:http'

/** The origins whose pages may talk to the lake with credentials. */
export interface Origins {
  allows(origin: string): boolean
}

/** `own` gives the lake's own origins, which are known only once it listens. LakeError-free: bad entries throw TypeError. */
export function createOrigins(allowed: readonly string[], own: () => readonly string[]): Origins {
  const listed = new Set(allowed.map((origin) => new URL(origin).origin))
  return {allows: (origin) => listed.has(origin) || own().some((url) => new URL(url).origin === origin)}
}

const exposed = 'etag, retry-after, content-range, accept-ranges, content-length'
const methods = 'GET, HEAD, POST, PUT, DELETE, OPTIONS'

/** Names the caller's origin when it is allowed. Without that the browser keeps the answer from the page. */
export function addCors(request: IncomingMessage, response: ServerResponse, origins: Origins): void {
  const {origin} = request.headers
  response.appendHeader('vary', 'origin')
  if (origin === undefined || !origins.allows(origin)) return
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-credentials', 'true')
  response.setHeader('access-control-expose-headers', exposed)
}

/** Answers a preflight; for an origin that isn't allowed the answer grants nothing. */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  const wanted = request.headers['access-control-request-headers']
  if (response.hasHeader('access-control-allow-origin')) {
    response.setHeader('access-control-allow-methods', methods)
    if (wanted !== undefined) response.setHeader('access-control-allow-headers', wanted)
    response.setHeader('access-control-max-age', '7200')
  }
  response.appendHeader('vary', 'access-control-request-headers')
  response.writeHead(204, {allow: methods})
  response.end()
}

/**
 * Whether a browser vouches that an allowed page sent this request. Needed wherever a cookie proves who asks, because
 * a browser sends cookies along for pages that the user never meant to trust.
 */
export function isFromAllowedPage(request: IncomingMessage, origins: Origins): boolean {
  const {origin} = request.headers
  if (origin !== undefined) return origins.allows(origin)
  return request.headers['sec-fetch-site'] === 'same-origin'
}
