import type {IncomingMessage} from 'node:http'
import {isPage} from './page-address.ts'
import {opens, previewCookie, readPass} from './preview-pass.ts'

/** What the front needs to open Next's draft mode to whoever holds a pass. */
export interface PreviewGate {
  /** Signs passes. */
  readonly secret: string
  /** Value of Next's own cookie for draft mode. It opens every page for as long as the build lasts: it never leaves here. */
  readonly bypass: string
}

const nextsCookies = /^(__prerender_bypass|__next_preview_data)$/

const cookiesIn = (header: string) =>
  header
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const nameOf = (cookie: string) => cookie.replace(/=.*$/s, '')

const pathOf = (url: string) => url.replace(/\?.*$/s, '')

// Feeds, pictures and calendars have an ending, pages have none: only pages are shown before they are public.
const hasEnding = (path: string) => /\.[^/]*$/.test(path)

/** Whether a request shows a page as it will be: it carries a pass that is good for its path. */
export function isPreview(request: IncomingMessage, gate: PreviewGate | undefined, now = Date.now()): boolean {
  const path = pathOf(request.url ?? '/')
  if (gate === undefined || !isPage(path) || hasEnding(path)) return false
  return cookiesIn(request.headers.cookie ?? '')
    .filter((cookie) => nameOf(cookie) === previewCookie)
    .map((cookie) => readPass(cookie.slice(previewCookie.length + 1), gate.secret, now))
    .some((pass) => pass !== undefined && opens(pass, path))
}

/** The cookies that go on to Next: those that open draft mode are ours to give, whatever a browser sends. */
export function cookiesForNext(header: string, bypass: string | undefined): string | undefined {
  const others = cookiesIn(header).filter((cookie) => !nextsCookies.test(nameOf(cookie)))
  const all = bypass === undefined ? others : [...others, `__prerender_bypass=${bypass}`]
  return all.length === 0 ? undefined : all.join('; ')
}

/** Whether a `Set-Cookie` of Next's would hand out the key to draft mode. */
export const givesTheKeyAway = (setCookie: string) => nextsCookies.test(nameOf(setCookie))
