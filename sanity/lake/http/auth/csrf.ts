import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto'

/** Binds a form to the browser that it was sent to: the cookie holds a nonce, the form its signature. */
export interface FormGuard {
  /** A nonce for the cookie. */
  nonce(): string
  /** The value of the form's hidden field. */
  sign(nonce: string): string
  check(nonce: string | undefined, signature: string): boolean
}

/** The key lives as long as the process: after a restart an open form is shown once more. */
export function createFormGuard(): FormGuard {
  const key = randomBytes(32)
  const sign = (nonce: string): string => createHmac('sha256', key).update(nonce).digest('base64url')
  return {
    nonce: () => randomBytes(18).toString('base64url'),
    sign,
    check(nonce, signature) {
      if (nonce === undefined) return false
      const expected = Buffer.from(sign(nonce))
      const given = Buffer.from(signature)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
  }
}
