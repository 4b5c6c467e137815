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
import {plainOutage} from './outage.ts'
import {securityHeaders} from './policy.ts'

export interface FrontOptions {
  /** Port for readers; 0 takes a free one. */
  readonly port: number
  /** Origin of Next on the loopback. */
  readonly site: string
  /** Origin of the lake, or undefined when it is hosted elsewhere. Its paths begin with `/lake/`. */
  readonly lake: string | undefined
  /** Public address of the site, for `X-Forwarded-*`. */
  readonly siteUrl: string
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
    if (refusal !== undefined) refuse(response, refusal)
    else if (target === undefined) refuse(response, 404)
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

const words = {400: 'Bad request', 404: 'Not found', 405: 'Method not allowed'} as const
type Refusal = keyof typeof words

/** What Next answers wrongly by itself: a malformed address (500), writing to a page (200). */
function refusalOf({url = '/', method = 'GET'}: IncomingMessage): Refusal | undefined {
  try {
    decodeURIComponent(url.replace(/\?.*$/s, ''))
  } catch {
    return 400
  }
  const reads = method === 'GET' || method === 'HEAD'
  return reads || !isPage(url) ? undefined : 405
}

const isPage = (url: string) => !/^\/(api|studio|_next|__nextjs)(\/|$)/.test(url)

/**
 * The address to ask Next for. It decodes the path of a page twice and answers 500 to `100%25`; no slug holds a percent
 * sign, so one becomes a character that no slug can hold either: the page for what does not exist.
 */
function addressForNext(url: string): string {
  const [path = '', ...query] = url.split('?')
  return isPage(url) ? [path.replaceAll('%25', '%00'), ...query].join('?') : url
}

function refuse(response: ServerResponse, status: Refusal): void {
  const headers = {'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff'}
  response.writeHead(status, status === 405 ? {...headers, allow: 'GET, HEAD'} : headers)
  response.end(`${words[status]}\n`)
}

function pass(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  options: FrontOptions,
  isSite: boolean,
): void {
  const security = isSite ? securityHeaders(request.url ?? '/', {...options, hosted: options.lake === undefined}) : []
  const upstream = httpRequest(
    target + (isSite ? addressForNext(request.url ?? '/') : (request.url ?? '/')),
    {agent, method: request.method, headers: upstreamHeaders(request, options.siteUrl)},
    (answer) => answered(request, response, answer, security, isSite),
  )
  upstream.on('error', () => {
    if (response.headersSent) response.destroy()
    else if (isSite) plainOutage(request, response, 502)
    else lakeOutage(response)
  })
  response.on('close', () => upstream.destroy())
  pipeline(request, upstream, () => {})
}

function answered(
  request: IncomingMessage,
  response: ServerResponse,
  answer: IncomingMessage,
  security: HeaderList,
  isSite: boolean,
): void {
  const status = answer.statusCode ?? 502
  const failedInNext = isSite && status === 500 && answer.headers['content-type']?.startsWith('text/plain') === true
  if (failedInNext) {
    answer.resume()
    return plainOutage(request, response, 500)
  }
  const headers: HeaderList = [...answerHeaders(answer, isSite), ...security]
  if (isSite && status === 503 && answer.headers['retry-after'] === undefined) headers.push(['Retry-After', '30'])
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
