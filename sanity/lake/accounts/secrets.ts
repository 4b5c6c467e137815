import {createHash, randomBytes} from 'node:crypto'

/** A credential of 256 random bits; `sk` marks it as a Sanity-style token, so that secret scanners know it. */
export function makeSecret(): string {
  return `sk${randomBytes(32).toString('hex')}`
}

/** What the lake keeps of a credential. A plain hash is enough: the secret has full entropy, there is nothing to guess. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** A short public id, e.g. `p4f1c…` for a person, `r…` for a robot. */
export function makeId(prefix: string): string {
  return prefix + randomBytes(8).toString('hex')
}
