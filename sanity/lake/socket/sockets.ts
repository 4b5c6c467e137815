import {STATUS_CODES} from 'node:http'
import type {IncomingMessage, Server} from 'node:http'
import type {Duplex} from 'node:stream'
import {WebSocketServer} from 'ws'
import type {WebSocket} from 'ws'
import type {Caller} from '../contract.ts'
import type {Presence} from './presence.ts'
import type {StreamTarget} from './streams.ts'
import {carryStreams} from './streams.ts'

/** What the sockets need from the HTTP side. */
export interface SocketHouse {
  readonly basePath: string
  readonly presence: Presence
  hasDataset(name: string): boolean
  /** Whether a page of this origin may open a socket. */
  allows(origin: string): boolean
  /** Who asks; `refused` when the handshake carries a credential that doesn't hold. */
  identify(request: IncomingMessage): {caller?: Caller | undefined; credentialId?: string | undefined; refused: boolean}
  /** Calls `listener` with the id of each revoked credential; returns the way to stop. */
  onRevoke(listener: (credentialId: string) => void): () => void
  target(): StreamTarget
}

export interface Sockets {
  /** Closes the socket when this credential is revoked. */
  watch(socket: WebSocket, credentialId: string): void
  close(): void
}

const pingMs = 25_000
const socketLimit = 1000

function refuse(socket: Duplex, status: number): void {
  const text = STATUS_CODES[status] ?? 'Error'
  const head = `HTTP/1.1 ${status} ${text}\r\ncontent-type: text/plain\r\ncontent-length: ${text.length}\r\nconnection: close\r\n\r\n`
  socket.end(head + text)
}

/** Where sockets are opened, below the version. */
export const socketAddresses = ['WebSocket socket/:dataset', 'WebSocket streams']

type Room = {readonly kind: 'presence'; readonly dataset: string} | {readonly kind: 'streams'}

function roomOf(request: IncomingMessage, house: SocketHouse): Room | undefined {
  const {basePath} = house
  const [path = ''] = (request.url ?? '').split('?')
  if (!path.startsWith(`${basePath}/`)) return undefined
  const [, room, dataset] =
    path.slice(basePath.length).match(/^\/v[\dX-]{1,10}\/(socket|streams)(?:\/([\w-]{1,64}))?$/) ?? []
  if (room === 'streams' && dataset === undefined) return {kind: 'streams'}
  return room === 'socket' && dataset !== undefined && house.hasDataset(dataset)
    ? {kind: 'presence', dataset}
    : undefined
}

/** Keeps a connection alive through proxies and notices when the other end is gone. */
function keepAlive(socket: WebSocket): void {
  let alive = true
  socket.on('pong', () => (alive = true))
  const timer = setInterval(() => {
    if (!alive) return socket.terminate()
    alive = false
    socket.ping()
  }, pingMs)
  timer.unref()
  socket.on('close', () => clearInterval(timer))
}

/** Accepts WebSockets on `v…/socket/:dataset` (presence) and `v…/streams` (event streams), from allowed pages only. */
export function openSockets(server: Server, house: SocketHouse): Sockets {
  const sockets = new WebSocketServer({noServer: true, maxPayload: 256 * 1024})
  const credentials = new Map<WebSocket, string>()

  /** The status to refuse with, or the room and who enters it. */
  const admit = (request: IncomingMessage) => {
    const {origin} = request.headers
    const room = roomOf(request, house)
    if (!room) return 404
    // A browser sends cookies with any page's handshake, and no CORS stands in its way: the origin must be checked here.
    if (origin !== undefined && !house.allows(origin)) return 403
    const {refused, caller, credentialId} = house.identify(request)
    if (refused) return 401
    if (origin === undefined && request.headers.authorization === undefined && caller) return 403
    return sockets.clients.size >= socketLimit ? 503 : {room, caller, credentialId}
  }

  const enter = (
    socket: WebSocket,
    request: IncomingMessage,
    admitted: Exclude<ReturnType<typeof admit>, number>,
  ): void => {
    const {room, caller, credentialId} = admitted
    // A broken frame is followed by `close`; there is nothing else to do about it.
    socket.on('error', () => undefined)
    keepAlive(socket)
    socket.on('close', () => credentials.delete(socket))
    if (credentialId !== undefined) credentials.set(socket, credentialId)
    const {cookie, authorization, origin} = request.headers
    if (room.kind === 'presence') house.presence.join(socket, room.dataset, caller)
    else carryStreams(socket, house.target(), {cookie, authorization, origin})
  }

  const stop = house.onRevoke((revoked) => {
    for (const [socket, credentialId] of credentials) if (credentialId === revoked) socket.close(4001, 'Signed out')
  })

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const admitted = admit(request)
    if (typeof admitted === 'number') refuse(socket, admitted)
    else sockets.handleUpgrade(request, socket, head, (opened) => enter(opened, request, admitted))
  })
  return {
    watch: (socket, credentialId) => void credentials.set(socket, credentialId),
    close() {
      stop()
      for (const socket of sockets.clients) socket.close(1001, 'The lake is closing')
      sockets.close()
    },
  }
}
