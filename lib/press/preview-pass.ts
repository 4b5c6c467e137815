import {createHmac, timingSafeEqual} from 'node:crypto'
import {z} from 'zod'

// Leave to see pages as they will be: the whole site for an editor, one page for whoever was sent a link.
const pass = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('editor'), expires: z.number()}),
  /** Opens one path, for as long as the link with this secret is there. */
  z.object({kind: z.literal('shared'), path: z.string().startsWith('/'), link: z.string(), expires: z.number()}),
])

/** Until when a pass is good, in milliseconds since 1970, and for what. */
export type PreviewPass = z.infer<typeof pass>

export const previewCookie = 'dateline-preview'

// The secret signs webhooks as well; a word of its own keeps the two signatures apart.
const signatureOf = (payload: string, secret: string) =>
  createHmac('sha256', secret).update(`preview ${payload}`).digest('base64url')

/** A pass as a cookie's value: its content and a signature that only this server can make. */
export function sealPass(content: PreviewPass, secret: string): string {
  const payload = Buffer.from(JSON.stringify(content)).toString('base64url')
  return `${payload}.${signatureOf(payload, secret)}`
}

function contentOf(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

function isSignedBy(secret: string, payload: string, signature: string): boolean {
  const [wanted, given] = [Buffer.from(signatureOf(payload, secret)), Buffer.from(signature)]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

/** The pass in a cookie's value; undefined when it is forged or has expired. */
export function readPass(sealed: string, secret: string, now: number): PreviewPass | undefined {
  const [payload = '', signature = ''] = sealed.split('.')
  if (!isSignedBy(secret, payload, signature)) return undefined
  const {data} = pass.safeParse(contentOf(payload))
  return data !== undefined && data.expires > now ? data : undefined
}

/** Whether a pass is good for a path. */
export const opens = (pass: PreviewPass, path: string) => pass.kind === 'editor' || pass.path === path

/** `Set-Cookie` that hands a pass to a browser, or takes it back (RFC 6265). */
export function passCookie(sealed: string, {path, seconds, secure}: {path: string; seconds: number; secure: boolean}) {
  const parts = [`${previewCookie}=${sealed}`, `Path=${path}`, `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Lax']
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ')
}
