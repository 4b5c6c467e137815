import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type {Duplex} from 'node:stream'
import {pipeline} from 'node:stream'
import {proxyUpgrade} from 'httpxy'
import {isUnchanged} from './conditional.ts'
import {answerHeaders, upstreamHeaders, type HeaderList} from './headers.ts'
import {addressForNext} from './page-address.ts'
import {plainPage, type PlainWordsFor} from './plain-page.ts'
import {securityHeaders} from './policy.ts'
import {isPreview, type PreviewGate} from './preview.ts'
import {isQuestion} from './question-address.ts'
import {refusalOf} from './refusal.ts'
import {speculationHeaders} from './speculation.ts'

export interface FrontOptions {
  /** Port for readers; 0 takes a free one. */
  readonly port: number
  /** Origin of Next on the loopback. */
  readonly site: string
  /** Origin of the lake, or undefined when it is hosted elsewhere. Its paths begin with `/lake/`. */
  readonly lake: string | undefined
  /** Public address of the site, for `X-Forwarded-*`. */
  readonly siteUrl: string
  /** What readers are told when Next fails. */
  readonly plainWords: PlainWordsFor
  /** Without it nobody sees a page before it is public. */
  readonly preview?: PreviewGate
  readonly development?: boolean
}

export interface Front {
  readonly port: number
  close(): Promise<void>
}

const agent = new Agent({keepAlive: true, maxFreeSockets: 64})

/**
 * The one address that readers and editors see: `/lake/…` goes to the lake, all else to Next. Streams and WebSockets
 * pass through. Answers 304 where a validator matches; when Next itself fails, a page that says so.
 */
export function createFront(options: FrontOptions): Promise<Front> {
  const forSite = options.site
  const targetOf = (path: string) => (/^\/lake(\/|$)/.test(path) ? options.lake : forSite)
  const server = createServer({requestTimeout: 0}, (request, response) => {
    const target = targetOf(request.url ?? '/')
    const refusal = target === forSite ? refusalOf(request) : undefined
    if (refusal !== undefined) plainPage(request, response, refusal, options.plainWords)
    else if (target === undefined) plainPage(request, response, 404, options.plainWords)
    else pass(request, response, target, options, target === forSite)
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const target = targetOf(request.url ?? '/')
    if (target === undefined) {
      socket.destroy()
      return
    }
    proxyUpgrade(target, Object.assign(request, {headers: upstreamHeaders(request, options.siteUrl)}), socket, head, {
      xfwd: false,
    }).catch(() => socket.destroy())
  })
  return listen(server, options.port)
}

function pass(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  options: FrontOptions,
  isSite: boolean,
): void {
  const preview = isSite && isPreview(request, options.preview)
  const security = isSite
    ? securityHeaders(request.url ?? '/', {...options, hosted: options.lake === undefined, preview})
    : []
  const upstream = httpRequest(
    target + (isSite ? addressForNext(request.url ?? '/') : (request.url ?? '/')),
    {
      agent,
      method: request.method,
      headers: upstreamHeaders(request, options.siteUrl, preview ? options.preview?.bypass : undefined),
    },
    (answer) => answered({request, response, answer, security, isSite, preview, plainWords: options.plainWords}),
  )
  upstream.on('error', () => {
    if (response.headersSent) response.destroy()
    else if (isSite) plainPage(request, response, 502, options.plainWords)
    else lakeOutage(response)
  })
  response.on('close', () => upstream.destroy())
  pipeline(request, upstream, () => {})
}

interface Exchange extends Pick<FrontOptions, 'plainWords'> {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly answer: IncomingMessage
  readonly security: HeaderList
  readonly isSite: boolean
  readonly preview: boolean
}

function answered({request, response, answer, security, isSite, preview, plainWords}: Exchange): void {
  const status = answer.statusCode ?? 502
  const failedInNext = isSite && status === 500 && answer.headers['content-type']?.startsWith('text/plain') === true
  if (failedInNext) {
    answer.resume()
    return plainPage(request, response, 500, plainWords)
  }
  const headers: HeaderList = [
    ...answerHeaders(answer, isSite, {preview, question: isQuestion(request.url ?? '/')}),
    ...security,
  ]
  if (isSite && status === 503) askAgainSoon(headers)
  if (preview) keepPrivate(headers)
  else if (isSite) headers.push(...speculationHeaders(request.url ?? '/', answer))
  if (status === 200 && isUnchanged(request, answer.headers)) {
    answer.resume()
    response.writeHead(
      304,
      headers.filter(([name]) => !/^(content-(length|encoding|type)|transfer-encoding)$/i.test(name)).flat(),
    )
    response.end()
    return
  }
  response.writeHead(status, headers.flat())
  // An event stream must reach the reader line by line, its head included.
  response.flushHeaders()
  pipeline(answer, response, () => {})
}

// An outage is not to be remembered by anybody between here and the reader.
function askAgainSoon(headers: HeaderList): void {
  const kept = headers.filter(([name]) => !/^(cache-control|retry-after)$/i.test(name))
  headers.splice(0, headers.length, ...kept, ['Cache-Control', 'no-store'], ['Retry-After', '30'])
}

// What is not public yet is for one pair of eyes, and for no search engine.
function keepPrivate(headers: HeaderList): void {
  const kept = headers.filter(([name]) => !/^(cache-control|etag)$/i.test(name))
  headers.splice(0, headers.length, ...kept, ['Cache-Control', 'private, no-store'], ['X-Robots-Tag', 'noindex'])
}

function lakeOutage(response: ServerResponse): void {
  const message = 'The Content Lake is not reachable. It is being started again.'
  response.writeHead(503, {'content-type': 'application/json', 'retry-after': '2', 'cache-control': 'no-store'})
  response.end(JSON.stringify({statusCode: 503, error: 'Service Unavailable', message}))
}

function listen(server: Server, port: number): Promise<Front> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.removeListener('error', reject)
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}
