import {once} from 'node:events'
import {WebSocket} from 'ws'
import {studioOrigin} from '../lake.ts'
import type {Outcome, Row, Scene} from './row.ts'
import {addressOf, members, reading, row, seenIn} from './row.ts'

/** Something that stays open: `open` resolves when it is, with a way to tell, after the lake has closed, what came. */
export interface StreamRow extends Row {
  open(scene: Scene): Promise<() => Promise<Outcome>>
}

const query = `?query=${encodeURIComponent('*[_type == "topic"]')}`

function eventStream(endpoint: string, what: string, search: string): StreamRow {
  const found = row(endpoint, what, reading)
  return {
    ...found,
    async open(scene) {
      const response = await scene.lake.fetch(addressOf(endpoint, scene, {search}), {headers: scene.headers})
      if (!response.ok) throw new Error(`${endpoint} answers ${response.status}`)
      return async () => seenIn(await response.text())
    },
  }
}

async function openSocket({lake, headers}: Scene, path: string): Promise<{socket: WebSocket; texts: string[]}> {
  const socket = new WebSocket(`${lake.url.replace('http', 'ws')}/v1/${path}`, {
    headers: {origin: studioOrigin, ...headers},
  })
  const texts: string[] = []
  socket.on('message', (data) => texts.push(Buffer.isBuffer(data) ? data.toString() : ''))
  await once(socket, 'open')
  return {socket, texts}
}

/** The first message that a socket gets in answer to what is sent. */
async function answered({socket}: {socket: WebSocket}, message: unknown): Promise<string> {
  const answer = once(socket, 'message')
  socket.send(JSON.stringify(message))
  return String((await answer)[0])
}

const presence: StreamRow = {
  ...row('WebSocket socket/:dataset', 'presence: where one’s colleagues are, and where one is', members),
  async open(scene) {
    const opened = await openSocket(scene, `socket/${scene.dataset}`)
    const text = await answered(opened, {jsonrpc: '2.0', id: '1', method: 'presence_subscribe', params: {}})
    return () => Promise.resolve(text.includes('"error"') ? 'no' : 'yes')
  },
}

const streams: StreamRow = {
  ...row('WebSocket streams', 'listeners, over one connection', reading),
  async open(scene) {
    const opened = await openSocket(scene, 'streams')
    await answered(opened, {open: '1', path: `/v2026-05-04/data/listen/${scene.dataset}${query}`})
    return async () => {
      if (opened.socket.readyState !== WebSocket.CLOSED) await once(opened.socket, 'close')
      return seenIn(opened.texts.join(''))
    }
  },
}

export const streamRows: readonly StreamRow[] = [
  eventStream('GET data/listen/:dataset', 'changes, as they happen', query),
  eventStream('GET data/live/events/:dataset', 'which queries a change has made stale', '?includeDrafts=true'),
  presence,
  streams,
]
