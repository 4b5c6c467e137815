import type {TestLake} from './lake.ts'
import {admin, studioOrigin} from './lake.ts'

const returnTo = `${studioOrigin}/studio`
const path = `/v1/auth/login/local?origin=${encodeURIComponent(returnTo)}&withSid=true`

/** The `name=value` part of each cookie that an answer sets. */
export function cookiesOf(response: Response): string[] {
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
}

export interface OpenForm {
  readonly cookie: string
  readonly csrf: string
}

/** Opens a form, the sign-in form unless told otherwise, as a browser does. */
export async function openForm(lake: TestLake, address = path): Promise<OpenForm> {
  const response = await lake.fetch(address)
  const csrf = (await response.text()).match(/name="csrf" value="([^"]+)"/)?.[1] ?? ''
  return {cookie: cookiesOf(response).join('; '), csrf}
}

/** Sends the form. Fields and headers can be replaced. */
export async function sendForm(
  lake: TestLake,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  const form = await openForm(lake)
  return lake.fetch(path, {
    method: 'POST',
    headers: {cookie: form.cookie, origin: new URL(lake.url).origin, ...headers},
    body: new URLSearchParams({csrf: form.csrf, ...admin, ...fields}),
  })
}

/** The `sid` of an answer's redirect, or undefined. */
export function sidOf(response: Response): string | undefined {
  return response.headers.get('location')?.match(/#sid=([0-9a-f]+)$/)?.[1]
}

export interface SignedIn {
  readonly token: string
  /** For a `Cookie` header. */
  readonly cookie: string
}

/** Signs in all the way, form to session. */
export async function signIn(lake: TestLake, fields: {email?: string; password?: string} = {}): Promise<SignedIn> {
  const sid = sidOf(await sendForm(lake, fields))
  const response = await lake.fetch(`/v2026-05-04/auth/fetch?sid=${sid}`, {headers: {origin: studioOrigin}})
  const body: unknown = await response.json()
  const token = typeof body === 'object' && body !== null && 'token' in body ? String(body.token) : ''
  return {token, cookie: cookiesOf(response).join('; ')}
}

/** Fills in the form behind a one-time link and sends it, as its bearer's browser does. */
export async function followLink(
  lake: TestLake,
  link: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const address = link.slice(lake.url.length)
  const form = await openForm(lake, address)
  const again = fields['password'] ?? ''
  return lake.fetch(address, {
    method: 'POST',
    headers: {cookie: form.cookie, origin: new URL(lake.url).origin, ...headers},
    body: new URLSearchParams({csrf: form.csrf, again, ...fields}),
  })
}
