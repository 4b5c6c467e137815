import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {WebSocketServer, type WebSocket as ServerSocket} from 'ws'
import {z} from 'zod'

const question = z.object({
  open: z.string().optional(),
  close: z.string().optional(),
  path: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
})

export type Heard = z.infer<typeof question> & {readonly socket: ServerSocket}

/** A lake of which only the door exists: it answers as a test tells it to. `sockets: false` knows no WebSocket. */
export async function openDoor(options: {sockets: boolean} = {sockets: true}) {
  const requests: string[] = []
  const sockets: ServerSocket[] = []
  const heard: Heard[] = []
  let awaited: {count: number; resolve: () => void} | undefined
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    response.writeHead(200, {'content-type': 'text/event-stream'}).end('event: over-http\n\n')
  })
  const upgrades = new WebSocketServer({noServer: true})
  const door = {
    sockets: options.sockets,
    requests,
    opened: sockets,
    url: '',
    /** The first `count` messages, as soon as there are so many. */
    async hear(count: number): Promise<Heard[]> {
      const {promise, resolve} = Promise.withResolvers<void>()
      awaited = {count, resolve}
      if (heard.length >= count) resolve()
      await promise
      return heard
    },
    async close() {
      for (const socket of sockets) socket.terminate()
      server.close()
      await once(server, 'close')
    },
  }
  server.on('upgrade', (request, stream, head) => {
    if (!door.sockets) stream.destroy()
    else
      upgrades.handleUpgrade(request, stream, head, (socket) => {
        sockets.push(socket)
        socket.on('message', (data) => {
          if (!Buffer.isBuffer(data)) return
          heard.push({...question.parse(JSON.parse(data.toString())), socket})
          if (awaited !== undefined && heard.length >= awaited.count) awaited.resolve()
        })
      })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  door.url = `http://127.0.0.1:${isTcp(address) ? address.port : 0}/lake`
  return door
}

function isTcp(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

/** Answers one open stream: its head, then pieces of text. */
export function answer({socket, open: id}: Heard, status: number, ...chunks: string[]): void {
  const type = status === 200 ? 'text/event-stream' : 'application/json'
  socket.send(JSON.stringify({id, status, headers: {'content-type': type}}))
  for (const chunk of chunks) socket.send(JSON.stringify({id, chunk}))
}

/** Ends one open stream. */
export const end = ({socket, open: id}: Heard) => socket.send(JSON.stringify({id, end: true}))
