import type {IncomingMessage} from 'node:http'
import type {Accounts, Identity} from '../accounts/accounts.ts'
import type {LakeError} from '../contract.ts'
import {readCookie} from './cookies.ts'
import type {Origins} from './cors.ts'
import {isFromAllowedPage} from './cors.ts'
import {forbidden, sessionNotFound} from './errors.ts'

/** Who asks; `problem` when the request carries a credential that doesn't hold. */
export type Identification =
  | {readonly identity: Identity | undefined; readonly problem?: undefined}
  | {readonly identity?: undefined; readonly problem: LakeError}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The secret that a request carries, and how. A header wins over a cookie: it was set on purpose. */
export function credentialOf(
  request: IncomingMessage,
  cookie: string,
): {readonly secret: string; readonly via: 'header' | 'cookie'} | undefined {
  const header = request.headers.authorization
  if (header !== undefined) return {secret: header.match(/^Bearer\s+(\S+)$/i)?.[1] ?? '', via: 'header'}
  const secret = readCookie(request, cookie)
  return secret ? {secret, via: 'cookie'} : undefined
}

/** Finds out who asks by bearer token or session cookie; a cookie may change things only from an allowed page. */
export function identify(
  request: IncomingMessage,
  accounts: Accounts,
  origins: Origins,
  cookie: string,
): Identification {
  const credential = credentialOf(request, cookie)
  if (!credential) return {identity: undefined}
  const identity = accounts.identify(credential.secret)
  if (!identity) return {problem: sessionNotFound()}
  const unsafe = !safeMethods.has(request.method ?? 'GET')
  if (credential.via === 'cookie' && unsafe && !isFromAllowedPage(request, origins)) {
    return {problem: forbidden('This page may not write to the lake: its origin is not on the list of allowed origins')}
  }
  return {identity}
}
