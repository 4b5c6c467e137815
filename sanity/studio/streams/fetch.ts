import {Line, NoLine} from './line.ts'

const eventStream = /^\/v[^/]+\/data\/(listen|live\/events)\//

const carried = new Set(['authorization', 'last-event-id'])

type Fetch = typeof globalThis.fetch

const addressOf = (input: RequestInfo | URL) => (input instanceof Request ? input.url : String(input))

/**
 * A fetch that takes event streams of the lake at `apiHost` (an absolute address) through one WebSocket, and everything
 * else through `fetch`. A browser keeps six HTTP/1.1 connections to a host, and one open document holds six streams.
 * When the socket cannot be opened at all, streams too go through `fetch`.
 */
export function streamingFetch(apiHost: string, fetch: Fetch): Fetch {
  const lake = apiHost.replace(/\/+$/, '')
  const line = new Line(`${lake.replace(/^http/, 'ws')}/v1/streams`)

  return async (input, init) => {
    const address = addressOf(input)
    const path = address.startsWith(`${lake}/`) ? address.slice(lake.length) : ''
    if (!eventStream.test(path)) return fetch(input, init)
    const request = new Request(input, init)
    // The socket shows its cookie: a request that wants to show none cannot go through it.
    if (request.method !== 'GET' || request.credentials === 'omit') return fetch(request)
    const headers = Object.fromEntries([...request.headers].filter(([name]) => carried.has(name)))
    try {
      return await line.open({path, headers, signal: request.signal})
    } catch (error) {
      if (error instanceof NoLine) return fetch(request)
      throw error
    }
  }
}
