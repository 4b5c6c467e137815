import {randomBytes} from 'node:crypto'
import {hash, verify} from '@node-rs/argon2'

/** OWASP's argon2id measure: 19 MiB, two passes, one lane (the library's default algorithm is argon2id). */
const cost = {memoryCost: 19_456, timeCost: 2, parallelism: 1}

export const passwordLength = {min: 10, max: 200} as const

/** Hashes a password with argon2id and a fresh salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

let decoy: Promise<string> | undefined

/**
 * Whether `password` is the one behind `stored`. With `stored` undefined (an unknown account) it does the same work
 * and answers false, so that the time of the answer doesn't tell which accounts exist.
 */
export async function checkPassword(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(18).toString('base64url'))
  const matches = await verify(stored ?? (await decoy), password)
  return stored !== undefined && matches
}

/** A password that can be read aloud and typed: four groups of five letters and digits without look-alikes (≈ 99 bits). */
export function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  let password = ''
  while (password.length < 20) {
    for (const byte of randomBytes(32)) {
      // Bytes above the last full multiple would favour the first letters.
      if (byte < 248 && password.length < 20) password += letters.charAt(byte % letters.length)
    }
  }
  return password.replace(/(.{5})(?=.)/g, '$1-')
}
