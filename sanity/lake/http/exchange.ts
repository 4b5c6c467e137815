import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Access, Exchange} from '../contract.ts'
import {parseJson, readBody} from './body.ts'
import {sendJson} from './errors.ts'

interface Parts {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly params: Readonly<Record<string, string>>
  readonly apiVersion: string
  readonly access: Access
  readonly signal: AbortSignal
}

/** Puts together what an endpoint gets to see of a request. */
export function createExchange(parts: Parts): Exchange {
  const {request, response} = parts
  return {
    ...parts,
    body: (limit) => readBody(request, limit),
    json: async (limit) => parseJson(await readBody(request, limit)),
    send: (status, body, headers) => sendJson(response, status, body, headers),
  }
}
