import {createServer} from 'node:http'
import type {IncomingMessage, Server} from 'node:http'
import type {Assets} from '../assets/assets.ts'
import {createPresence} from '../socket/presence.ts'
import type {Sockets} from '../socket/sockets.ts'
import {openSockets, socketAddresses} from '../socket/sockets.ts'
import {assetAddresses, createAssetServer} from './assets/serve.ts'
import {identify} from './caller.ts'
import type {LakeContext} from './context.ts'
import {createDispatcher} from './dispatch.ts'
import {allEndpoints} from './endpoints.ts'
import {createLifelines} from './lifelines.ts'
import {createRouter} from './router.ts'

export interface LakeServer {
  /** All that it answers, as `POST data/mutate/:dataset`. */
  readonly endpoints: readonly string[]
  /** Resolves with the port when the lake can be reached; rejects with the system's error, e.g. EADDRINUSE. */
  listen(host: string, port: number): Promise<number>
  /** Ends streams and sockets, lets answers under way finish for two seconds, and stops. */
  close(): Promise<void>
}

const graceMs = 2000

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Where the lake reaches itself: a wildcard address is not one that can be called everywhere. */
function loopbackOf(server: Server): string {
  const address = server.address()
  const host = typeof address === 'object' && address !== null ? address.address : '127.0.0.1'
  if (host === '0.0.0.0') return '127.0.0.1'
  return host === '::' ? '::1' : host
}

function openAllSockets(server: Server, context: LakeContext): Sockets & {readonly presence: {close(): void}} {
  const {accounts, origins, cookies, core, basePath} = context
  const presence = createPresence((authorization, socket) => {
    const identity = accounts.identify(authorization.replace(/^Bearer\s+/i, ''))
    if (identity) sockets.watch(socket, identity.credentialId)
    return identity?.caller
  })
  const sockets = openSockets(server, {
    basePath,
    presence,
    hasDataset: (name) => core.dataset(name) !== undefined,
    allows: (origin) => origins.allows(origin),
    identify(request) {
      const {identity, problem} = identify(request, accounts, origins, cookies.session)
      return {caller: identity?.caller, credentialId: identity?.credentialId, refused: problem !== undefined}
    },
    onRevoke(listener) {
      const stop = [accounts.sessions.onRevoke(listener), accounts.tokens.onRevoke(listener)]
      return () => stop.forEach((off) => off())
    },
    target: () => ({host: loopbackOf(server), port: portOf(server), basePath}),
  })
  return {...sockets, presence}
}

/** The lake's HTTP server with its WebSockets. */
export function createLakeServer(context: LakeContext, assets: Assets): LakeServer {
  const lifelines = createLifelines(context.accounts)
  const endpoints = allEndpoints(context, assets)
  const router = createRouter(endpoints)
  const dispatcher = createDispatcher({context, router, lifelines, assets: createAssetServer(context, assets)})
  const options = {
    // Queries of Studio's listeners come in the address: twice Node's measure for the head of a request.
    maxHeaderSize: 32 * 1024,
    keepAliveTimeout: 65_000,
    requestTimeout: 600_000,
    // Some clients offer HTTP/2 with every request: that is no reason not to answer it.
    shouldUpgradeCallback: ({headers}: IncomingMessage) => headers.upgrade?.toLowerCase() === 'websocket',
  }
  const server = createServer(options, dispatcher)
  const sockets = openAllSockets(server, context)
  return {
    endpoints: [
      ...endpoints.map(({method, path}) => `${method} ${path.replace(/^\//, '')}`),
      ...assetAddresses,
      ...socketAddresses,
    ],
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          resolve(portOf(server))
        })
      }),
    async close() {
      sockets.close()
      sockets.presence.close()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      lifelines.close()
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), graceMs)
      await closed
      clearTimeout(timer)
    },
  }
}
