import {get} from 'node:http'
import type {ClientRequest} from 'node:http'
import type {WebSocket} from 'ws'
import {z} from 'zod'
import {readJson, sendMessage} from './messages.ts'

/*
 * Many event streams over one WebSocket.
 *
 * A browser opens at most six HTTP/1.1 connections to one host, and one document open in Studio holds six event
 * streams. WebSockets don't count towards the six. So a tab opens ONE socket at `<lake>/v<version>/streams` and asks for
 * its streams through it. All messages are JSON text.
 *
 * The page sends
 *   {"open": "<id>", "path": "/v2025-02-19/data/listen/production?query=…", "headers"?: {"authorization": "Bearer …"}}
 *     `id`: chosen by the page, not in use on this socket, at most 100 characters. `path`: what would follow the lake's
 *     base path in an HTTP request; `data/listen/…` and `data/live/events/…` only. Without `authorization` the session
 *     cookie of the socket's handshake counts. `last-event-id` may be given as a header, too.
 *   {"close": "<id>"}
 *     Ends a stream; nothing more arrives for this id, and the id is free again.
 *
 * The lake sends, for each stream,
 *   {"id", "status": 200, "headers": {"content-type": "text/event-stream"}}   once, first
 *   {"id", "chunk": "event: welcome\n…"}                                      the body's text as it comes
 *   {"id", "end": true}                                                      the body has ended; the id is free again
 * A refused stream is answered like an HTTP request: its status, the JSON error as a chunk, the end. A status of 0 says
 * that the stream could not be opened at all. When the socket closes, all of its streams have ended. A message that the
 * lake doesn't understand closes the socket with 1008. The lake pings every 25 seconds.
 *
 * Each stream is a request to the lake's own HTTP server, so that grants, errors and revocation are the same on both ways.
 */

const message = z.union([
  z.strictObject({
    open: z.string().min(1).max(100),
    path: z
      .string()
      .max(24_000)
      .regex(/^\/v[\dX-]{1,10}\/data\/(listen|live\/events)\/[^/?#]+(\?[^#\s]*)?$/),
    headers: z
      .strictObject({authorization: z.string().max(500), 'last-event-id': z.string().max(500)})
      .partial()
      .optional(),
  }),
  z.strictObject({close: z.string().max(100)}),
])

type Open = Extract<z.infer<typeof message>, {open: string}>

const streamsPerSocket = 100

export interface StreamTarget {
  readonly host: string
  readonly port: number
  readonly basePath: string
}

/** What the handshake brought: each stream is asked for as if the page had asked itself. */
export interface Handshake {
  readonly cookie: string | undefined
  readonly authorization: string | undefined
  readonly origin: string | undefined
}

function headersFor({headers}: Open, {cookie, authorization, origin}: Handshake): Record<string, string> {
  const given = headers?.authorization ?? authorization
  return {
    accept: 'text/event-stream',
    ...(given === undefined ? cookie !== undefined && {cookie} : {authorization: given}),
    ...(origin !== undefined && {origin}),
    ...(headers?.['last-event-id'] !== undefined && {'last-event-id': headers['last-event-id']}),
  }
}

/** Carries the streams of one socket until it closes. */
export function carryStreams(socket: WebSocket, target: StreamTarget, handshake: Handshake): void {
  const streams = new Map<string, ClientRequest>()

  const end = (id: string, request: ClientRequest): void => {
    if (streams.get(id) !== request) return
    streams.delete(id)
    sendMessage(socket, {id, end: true})
  }

  const open = (asked: Open): void => {
    const {open: id, path} = asked
    const {host, port, basePath} = target
    const headers = headersFor(asked, handshake)
    const request = get({host, port, path: `${basePath}${path}`, headers, agent: false}, (response) => {
      const current = (): boolean => streams.get(id) === request
      const type = response.headers['content-type'] ?? ''
      if (current()) sendMessage(socket, {id, status: response.statusCode ?? 0, headers: {'content-type': type}})
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        if (current()) sendMessage(socket, {id, chunk})
      })
      response.on('close', () => end(id, request))
      response.on('error', () => end(id, request))
    })
    streams.set(id, request)
    request.on('error', () => {
      if (streams.get(id) === request) sendMessage(socket, {id, status: 0, headers: {}})
      end(id, request)
    })
  }

  const close = (id: string): void => {
    const request = streams.get(id)
    streams.delete(id)
    request?.destroy()
  }

  socket.on('message', (data, isBinary) => {
    const parsed = message.safeParse(readJson(data, isBinary))
    if (!parsed.success) return socket.close(1008, 'Not understood')
    if ('close' in parsed.data) return close(parsed.data.close)
    if (streams.has(parsed.data.open)) return socket.close(1008, 'The id is in use')
    if (streams.size >= streamsPerSocket) return socket.close(1008, 'Too many streams')
    open(parsed.data)
  })
  socket.on('close', () => {
    for (const id of streams.keys()) close(id)
  })
}
