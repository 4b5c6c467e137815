import type {IncomingHttpHeaders, IncomingMessage} from 'node:http'

const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

/**
 * Whether a GET or HEAD carries a validator that the answer still matches, so that 304 is due (RFC 9110, 13.1):
 * `If-None-Match` decides alone where it stands, by weak comparison; else `If-Modified-Since`.
 */
export function isUnchanged(request: IncomingMessage, answer: IncomingHttpHeaders): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const wanted = request.headers['if-none-match']
  if (wanted !== undefined) {
    const {etag} = answer
    return etag !== undefined && (wanted.trim() === '*' || wanted.split(',').map(opaque).includes(opaque(etag)))
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  const modified = Date.parse(answer['last-modified'] ?? '')
  return Number.isFinite(since) && Number.isFinite(modified) && modified <= since
}
