import type {IncomingMessage, ServerResponse} from 'node:http'

/** The roles a project member can have; `anonymous` is a caller without a valid credential. */
export const roles = ['administrator', 'editor', 'contributor', 'viewer', 'anonymous'] as const
export type Role = (typeof roles)[number]

/** Who is asking: a person with a session, a machine with a token, the lake's own work, or nobody. */
export interface Caller {
  readonly userId: string
  readonly role: Role
  readonly via: 'session' | 'token' | 'anonymous'
}

export type Permission = 'read' | 'create' | 'update' | 'history'

/** One row of `projects/:id/datasets/:ds/acl`, as Studio evaluates it. */
export interface Grant {
  readonly filter: string
  readonly permissions: readonly Permission[]
}

/** A document as the lake holds it: JSON with Sanity's system fields. */
export interface LakeDocument {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly _createdAt: string
  readonly _updatedAt: string
  readonly [field: string]: unknown
}

/**
 * What a caller may do, decided once per request from the caller's grants and handed to whoever touches documents.
 * `readFilter` is a GROQ filter for queries; `undefined` means everything may be read, `'false'` nothing.
 */
export interface Access {
  readonly caller: Caller
  readonly grants: readonly Grant[]
  readonly readFilter: string | undefined
  can(permission: Permission, document: {readonly _id: string; readonly _type: string}): boolean
}

/** One request on its way through an endpoint. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  /** Path parameters, decoded: `{dataset, ids, …}`. */
  readonly params: Readonly<Record<string, string>>
  /** `v2026-05-04` → `2026-05-04`; `v1` → `1`; `vX` → `X`. */
  readonly apiVersion: string
  readonly access: Access
  /** Aborted when the caller goes away or the lake closes. */
  readonly signal: AbortSignal
  /** Reads the body; throws LakeError 413 above `limit` bytes. */
  body(limit: number): Promise<Buffer>
  /** Reads and parses a JSON body; throws LakeError 400 when it is not JSON. */
  json(limit: number): Promise<unknown>
  /** Answers with JSON and ends. */
  send(status: number, body: unknown, headers?: Readonly<Record<string, string>>): void
}

/** Path with `:name` parameters, below `/v<version>`. `:dataset` is checked before `handle` runs (unknown: 404). */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  /** `public`: anybody, e.g. login; `caller`: 401 for anonymous; `data`: anybody, and grants decide what they see. */
  readonly open: 'public' | 'caller' | 'data'
  handle(exchange: Exchange): void | Promise<void>
}

/** An error that reaches the caller in the shape that @sanity/client turns into its `ClientError`. */
export class LakeError extends Error {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>

  constructor(status: number, description: string, details: {type?: string; [field: string]: unknown} = {}) {
    super(description)
    this.name = 'LakeError'
    this.status = status
    const {type = 'httpError', ...rest} = details
    this.body = {error: {type, description, ...rest}, statusCode: status, message: description}
  }
}
