import type {WebSocket} from 'ws'

/** Text of a message, or undefined for a binary one. */
export function readText(data: unknown, isBinary: boolean): string | undefined {
  return isBinary || !Buffer.isBuffer(data) ? undefined : data.toString('utf8')
}

/** Parses a message as JSON; undefined when it isn't. */
export function readJson(data: unknown, isBinary: boolean): unknown {
  const message = readText(data, isBinary)
  if (message === undefined) return undefined
  try {
    const json: unknown = JSON.parse(message)
    return json
  } catch {
    return undefined
  }
}

/** A reader that can't keep up must reconnect rather than fill the lake's memory. */
const backlogBytes = 16 * 1024 * 1024

/** Sends JSON; hangs up with 1013 ("try again later") on a reader with too much unread. */
export function sendMessage(socket: WebSocket, message: unknown): void {
  if (socket.readyState !== socket.OPEN) return
  if (socket.bufferedAmount > backlogBytes) socket.close(1013, 'Too much unread')
  else socket.send(typeof message === 'string' ? message : JSON.stringify(message))
}
