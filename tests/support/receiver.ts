import {once} from 'node:events'
import {createServer} from 'node:http'
import type {IncomingHttpHeaders} from 'node:http'

export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** Answers the next requests with these statuses, then with 200. */
  answer(...statuses: number[]): void
  /** Resolves as soon as `count` requests have come. */
  until(count: number): Promise<Received[]>
  close(): Promise<void>
}

/** A site that is told of changes. `port` to come back at the same address. */
export async function startReceiver(port = 0): Promise<Receiver> {
  const received: Received[] = []
  const statuses: number[] = []
  const waiting = new Set<() => void>()
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      received.push({headers: request.headers, body})
      response.writeHead(statuses.shift() ?? 200).end()
      for (const look of waiting) look()
    })
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const {port: listening} = typeof address === 'object' && address !== null ? address : {port: 0}
  return {
    url: `http://127.0.0.1:${listening}/api/changes`,
    received,
    answer: (...next) => void statuses.push(...next),
    until: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (received.length < count) return
          waiting.delete(look)
          resolve(received)
        }
        waiting.add(look)
        look()
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
