import type {IncomingMessage} from 'node:http'

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address)
}

/**
 * The address that login attempts are counted under. Behind a proxy on this machine it is the last entry of
 * `X-Forwarded-For`, the one that the proxy itself wrote; from anywhere else that header is not believed.
 */
export function addressOf(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? 'unknown'
  const forwarded = request.headers['x-forwarded-for']
  if (forwarded === undefined || !isLoopback(peer)) return peer
  const last = [forwarded].flat().join(',').split(',').at(-1)?.trim()
  return last || peer
}
