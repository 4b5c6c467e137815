import {STATUS_CODES} from 'node:http'
import type {ServerResponse} from 'node:http'
import {LakeError} from '../contract.ts'

/**
 * An error outside the data API, in the hosted service's shape for these: `{statusCode, error, message, errorCode?}`.
 * Studio reads `errorCode` at the top level to tell a dead session from a missing permission.
 */
export class ApiError extends LakeError {
  override readonly body: Readonly<Record<string, unknown>>

  constructor(status: number, message: string, errorCode?: string) {
    super(status, message)
    this.name = 'ApiError'
    this.body = {statusCode: status, error: STATUS_CODES[status] ?? 'Error', message, ...(errorCode && {errorCode})}
  }
}

/** 401 for a credential that is unknown, expired or revoked: Studio signs out when it sees this code. */
export function sessionNotFound(): ApiError {
  return new ApiError(401, 'Session not found', 'SIO-401-ANF')
}

/** 401 for a caller without any credential. */
export function notSignedIn(): ApiError {
  return new ApiError(401, 'You are not signed in')
}

/** 403 for a caller who is known and may not. */
export function forbidden(message: string): ApiError {
  return new ApiError(403, message)
}

/** One line of the lake's own log. */
export type Log = (entry: {readonly event: string; readonly [field: string]: unknown}) => void

/** Answers JSON with an exact length and ends. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const bytes = Buffer.from(JSON.stringify(body ?? null))
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(bytes.length),
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(bytes)
}

/**
 * Answers an error. A LakeError says what the caller did wrong; anything else is the lake's own fault: logged with its
 * stack, and answered without it. Once an answer has begun, only breaking it off is left.
 */
export function sendError(response: ServerResponse, error: unknown, log: Log): void {
  const known = error instanceof LakeError ? error : undefined
  if (!known) log({event: 'error', error: error instanceof Error ? (error.stack ?? error.message) : String(error)})
  if (response.headersSent) {
    response.destroy()
    return
  }
  const answer = known ?? new ApiError(500, 'The lake could not answer; its log says why')
  sendJson(response, answer.status, answer.body)
}
