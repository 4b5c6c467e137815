import {randomUUID} from 'node:crypto'
import type {WebSocket} from 'ws'
import {z} from 'zod'
import type {Caller} from '../contract.ts'
import {readJson, sendMessage} from './messages.ts'

const request = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string().max(100), z.number()]).optional(),
  method: z.string().max(100),
  params: z
    .object({
      authorization: z.string().max(500).optional(),
      session: z.string().max(100).optional(),
      subscriptionId: z.string().max(100).optional(),
      data: z.looseObject({sessionId: z.string().max(100)}).optional(),
    })
    .default({}),
})

type Request = z.infer<typeof request>

interface Guest {
  readonly socket: WebSocket
  readonly dataset: string
  readonly subscriptions: Set<string>
  readonly sessions: Set<string>
  caller: Caller | undefined
}

/** Who may be present: anybody who has proved who they are. */
export interface Presence {
  join(socket: WebSocket, dataset: string, caller: Caller | undefined): void
  close(): void
}

const heartbeatMs = 15_000
const notSignedIn = {code: 4001, message: 'You are not signed in'}

/**
 * Where editors are, told to the other editors: the JSON-RPC that Studio speaks with the hosted service
 * (`authorization`, `presence_subscribe`, `_unsubscribe`, `_rollcall`, `_announce`, `_disconnect`). Nothing is kept.
 */
export function createPresence(identify: (authorization: string, socket: WebSocket) => Caller | undefined): Presence {
  const guests = new Set<Guest>()

  const tell = ({dataset}: Guest, event: Readonly<Record<string, unknown>>): void => {
    for (const other of guests) {
      if (other.dataset !== dataset) continue
      for (const subscription of other.subscriptions) {
        sendMessage(other.socket, {
          jsonrpc: '2.0',
          method: 'presence_subscription',
          params: {subscription, result: event},
        })
      }
    }
  }

  const leave = (guest: Guest, session: string): void => {
    guest.sessions.delete(session)
    tell(guest, {type: 'disconnect', i: guest.caller?.userId, m: {session}})
  }

  /** The result of a method; undefined when there is no such method or its parameters are missing. */
  const perform = (guest: Guest, caller: Caller, {method, params}: Request): unknown => {
    const {session, data, subscriptionId} = params
    if (method === 'presence_subscribe') {
      const id = randomUUID()
      if (guest.subscriptions.size < 20) guest.subscriptions.add(id)
      return id
    }
    if (method === 'presence_unsubscribe') return guest.subscriptions.delete(subscriptionId ?? '')
    if (method === 'presence_rollcall' && session !== undefined) {
      tell(guest, {type: 'rollCall', i: caller.userId, session})
      return true
    }
    if (method === 'presence_announce' && data) {
      if (guest.sessions.size < 20) guest.sessions.add(data.sessionId)
      tell(guest, {type: 'state', i: caller.userId, m: data})
      return true
    }
    if (method === 'presence_disconnect' && session !== undefined) {
      leave(guest, session)
      return true
    }
    return undefined
  }

  const answer = (guest: Guest, asked: Request): Readonly<Record<string, unknown>> => {
    if (asked.method === 'authorization') {
      guest.caller = identify(asked.params.authorization ?? '', guest.socket)
      return guest.caller ? {result: true} : {error: notSignedIn}
    }
    if (!guest.caller) return {error: notSignedIn}
    const result = perform(guest, guest.caller, asked)
    return result === undefined
      ? {error: {code: -32601, message: 'No such method, or its parameters are missing'}}
      : {result}
  }

  const heartbeat = setInterval(() => {
    for (const {socket} of guests) sendMessage(socket, '♥')
  }, heartbeatMs)
  heartbeat.unref()

  return {
    join(socket, dataset, caller) {
      const guest: Guest = {socket, dataset, caller, subscriptions: new Set(), sessions: new Set()}
      guests.add(guest)
      socket.on('message', (data, isBinary) => {
        const parsed = request.safeParse(readJson(data, isBinary))
        if (!parsed.success)
          return sendMessage(socket, {jsonrpc: '2.0', id: null, error: {code: -32600, message: 'Not a request'}})
        sendMessage(socket, {jsonrpc: '2.0', id: parsed.data.id ?? null, ...answer(guest, parsed.data)})
      })
      socket.on('close', () => {
        guests.delete(guest)
        for (const session of guest.sessions) leave(guest, session)
      })
    },
    close: () => clearInterval(heartbeat),
  }
}
