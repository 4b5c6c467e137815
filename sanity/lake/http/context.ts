import type {Accounts} from '../accounts/accounts.ts'
import type {Core} from '../core.ts'
import type {CookieJar} from './cookies.ts'
import type {Origins} from './cors.ts'
import type {Log} from './errors.ts'

/** What the endpoints share: the lake's rooms and its place on the network. */
export interface LakeContext {
  readonly core: Core
  readonly accounts: Accounts
  readonly origins: Origins
  readonly cookies: CookieJar
  readonly log: Log
  readonly projectId: string
  /** e.g. `/lake`; empty for the root. */
  readonly basePath: string
  /** Where callers reach the lake, without a slash at the end: the public address when one is set, else its own. */
  publicUrl(): string
}
