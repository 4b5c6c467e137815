import type {IncomingMessage} from 'node:http'

/** Reads one cookie; the first wins, as browsers send the most specific path first. */
export function readCookie(request: IncomingMessage, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return undefined
}

export interface CookieJar {
  readonly session: string
  readonly form: string
  /** A `Set-Cookie` value: HttpOnly, SameSite=Lax, Secure under https. `maxAge` in seconds; 0 deletes. */
  bake(name: string, value: string, maxAge: number): string
}

/** Cookies carry the project in their name: ports of one host share cookies, and two lakes must not sign each other out. */
export function createCookieJar(projectId: string, path: string, secure: () => boolean): CookieJar {
  return {
    session: `lake_session_${projectId}`,
    form: `lake_form_${projectId}`,
    bake: (name, value, maxAge) =>
      [
        `${name}=${value}`,
        `Path=${path || '/'}`,
        `Max-Age=${maxAge}`,
        'HttpOnly',
        'SameSite=Lax',
        ...(secure() ? ['Secure'] : []),
      ].join('; '),
  }
}
