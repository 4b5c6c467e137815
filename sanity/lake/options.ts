import type {AclMode} from './accounts/access.ts'
import type {Log} from './http/errors.ts'
import type {HookOptions} from './webhooks/hook.ts'

export interface LakeOptions {
  /** Holds the database, the assets and their cache; made when missing. */
  readonly folder: string
  /** `127.0.0.1` unless told otherwise. */
  readonly host?: string
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** `/lake` unless told otherwise; an empty string serves at the root. */
  readonly basePath?: string
  readonly projectId: string
  /** Made on the first start. */
  readonly dataset: string
  /** Whether anonymous callers read what is published. */
  readonly aclMode: AclMode
  /** Origins of the pages that may talk to the lake with credentials: the site with its Studio. */
  readonly allowedOrigins: readonly string[]
  /** The first administrator; generated when left out. Later starts ignore it. */
  readonly admin?: {readonly email?: string; readonly password?: string}
  readonly webhooks?: readonly HookOptions[]
  /** Where browsers reach the lake, e.g. `http://localhost:3000/lake`: written into asset documents. */
  readonly publicUrl?: string
  /** Bytes of finished pictures on disk; 512 MB unless told. */
  readonly imageCacheBytes?: number
  /** One line of the lake's log; standard error unless told otherwise. */
  readonly log?: Log
}
