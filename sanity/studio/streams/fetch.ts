import {askUntilAnswered} from './attempt.ts'
import {Line, NoLine} from './line.ts'
import {Writes} from './writes.ts'

const eventStream = /^\/v[^/]+\/data\/(listen|live\/events)\//

const write = /^\/v[^/]+\/data\/(actions|mutate)\//

const question = /^\/v[^/]+\/data\/(query|doc|history)\//

const carried = new Set(['authorization', 'last-event-id'])

type Fetch = typeof globalThis.fetch

const addressOf = (input: RequestInfo | URL) => (input instanceof Request ? input.url : String(input))

/**
 * A fetch for Studio and the lake at `apiHost` (an absolute address). Event streams go through one WebSocket: a browser
 * keeps six HTTP/1.1 connections to a host, and one open document holds six streams. When the socket cannot be opened at
 * all, they too go through `fetch`. What is written goes out until it is answered (`Writes`), and so does what is
 * asked of documents. Everything else goes through `fetch`. `network` says `offline` as a window does.
 */
export function streamingFetch(apiHost: string, fetch: Fetch, network: EventTarget): Fetch {
  const lake = apiHost.replace(/\/+$/, '')
  const line = new Line(`${lake.replace(/^http/, 'ws')}/v1/streams`, network)
  const writes = new Writes(fetch)

  return async (input, init) => {
    const address = addressOf(input)
    const path = address.startsWith(`${lake}/`) ? address.slice(lake.length) : ''
    if (write.test(path)) return writes.send(new Request(input, init))
    if (question.test(path)) return askUntilAnswered(fetch, new Request(input, init))
    if (!eventStream.test(path)) return fetch(input, init)
    const request = new Request(input, init)
    // A stream that opens again shows the text as it is then: with all that the editor has written.
    await writes.settled()
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
