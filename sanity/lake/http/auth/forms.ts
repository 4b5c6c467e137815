import type {Exchange} from '../../contract.ts'
import type {LakeContext} from '../context.ts'
import {readCookie} from '../cookies.ts'
import {isFromAllowedPage} from '../cors.ts'
import {forbidden} from '../errors.ts'
import {addressOf} from './address.ts'
import type {FormGuard} from './csrf.ts'
import type {FormPage} from './page.ts'
import {pageHeaders, renderPage} from './page.ts'

const formLifeSeconds = 3600
const formBytes = 16 * 1024

/** The rooms that a form needs. */
export interface Desk {
  readonly context: LakeContext
  readonly guard: FormGuard
}

export interface Showing {
  readonly status: number
  readonly page: Omit<FormPage, 'form'>
  readonly form?: Omit<NonNullable<FormPage['form']>, 'csrf'>
  /** The origin that the form may lead on to. */
  readonly nextOrigin: string
  readonly headers?: Record<string, string>
}

/** Answers a page of the lake's own; a form gets a nonce cookie with it. */
export function showPage({response}: Exchange, {context, guard}: Desk, showing: Showing): void {
  const {status, page, form, nextOrigin, headers} = showing
  const nonce = guard.nonce()
  if (form) response.appendHeader('set-cookie', context.cookies.bake(context.cookies.form, nonce, formLifeSeconds))
  response.writeHead(status, {...pageHeaders(nextOrigin), ...headers})
  response.end(renderPage({...page, ...(form && {form: {...form, csrf: guard.sign(nonce)}})}))
}

/** The fields of a form; `genuine` when it was shown to the browser that sent it. ApiError 403 when another page sent it. */
export async function readForm(
  exchange: Exchange,
  {context, guard}: Desk,
): Promise<{readonly fields: Record<string, string>; readonly genuine: boolean}> {
  const {request} = exchange
  if (!isFromAllowedPage(request, context.origins)) throw forbidden('The form was sent from another page')
  const {csrf = '', ...fields} = Object.fromEntries(new URLSearchParams((await exchange.body(formBytes)).toString()))
  return {fields, genuine: guard.check(readCookie(request, context.cookies.form), csrf)}
}

/** Seconds to wait before another attempt from here, for an account when one is meant; without a wait, it is counted. */
export function takeAttempt({request}: Exchange, {context}: Pick<Desk, 'context'>, account?: string): number {
  const {throttles} = context.accounts
  const address = addressOf(request)
  const wait = Math.max(
    account === undefined ? 0 : throttles.account.waitFor(account),
    throttles.address.waitFor(address),
  )
  if (wait === 0) {
    if (account !== undefined) throttles.account.attempt(account)
    throttles.address.attempt(address)
  }
  return wait
}

/** Redirects into Studio with a `sid` that it exchanges for the user's session. */
export function goOn({response}: Exchange, {context}: Desk, userId: string, target: URL): void {
  target.hash = `sid=${context.accounts.sessions.begin(userId)}`
  response.appendHeader('set-cookie', context.cookies.bake(context.cookies.form, '', 0))
  response.writeHead(303, {location: target.href, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer'})
  response.end()
}
