import {LakeError} from '../contract.ts'
import type {Permission} from '../contract.ts'

/** One reason why a transaction failed; `type` is the hosted lake's name for it. */
interface Reason {
  readonly type: string
  readonly description: string
  readonly [detail: string]: unknown
}

/** Mutations and actions fail in the same way, under two names. */
export type FailureKind = 'mutationError' | 'actionError'

/** What @sanity/client shows as a `ClientError` with `details.items`. `index` is the mutation's, or the action's, place. */
export class Failure extends Error {
  readonly status: number
  readonly reason: Reason
  readonly index: number

  constructor(status: number, index: number, reason: Reason) {
    super(reason.description)
    this.name = 'Failure'
    this.status = status
    this.index = index
    this.reason = reason
  }
}

export function toLakeError(failure: Failure, kind: FailureKind): LakeError {
  const description = `The ${kind === 'mutationError' ? 'mutation' : 'action'}(s) failed: ${failure.reason.description}`
  return new LakeError(failure.status, description, {
    type: kind,
    items: [{error: failure.reason, index: failure.index}],
  })
}

export function invalid(index: number, description: string): Failure {
  return new Failure(400, index, {type: 'validationError', description})
}

export function notFound(index: number, id: string): Failure {
  return new Failure(409, index, {
    type: 'documentNotFoundError',
    description: `The document with the ID "${id}" was not found`,
    id,
  })
}

export function alreadyExists(index: number, id: string): Failure {
  return new Failure(409, index, {
    type: 'documentAlreadyExistsError',
    description: `Document by ID "${id}" already exists`,
    id,
  })
}

export function revisionMismatch(index: number, id: string, expected: string, current: string | undefined): Failure {
  return new Failure(409, index, {
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Document "${id}" has unexpected revision ID ("${current ?? ''}"), expected "${expected}"`,
    id,
    expectedRevisionID: expected,
    currentRevisionID: current ?? null,
  })
}

export function missingReference(index: number, id: string, target: string): Failure {
  return new Failure(409, index, {
    type: 'documentReferenceDoesNotExistError',
    description: `Document "${id}" references non-existent document "${target}"`,
    id,
    referenceID: target,
  })
}

export function stillReferenced(index: number, id: string, referrers: readonly string[]): Failure {
  return new Failure(409, index, {
    type: 'documentHasExistingReferencesError',
    description: `Document "${id}" cannot be deleted as there are references to it from "${referrers[0] ?? ''}"`,
    id,
    referencingIDs: referrers,
  })
}

export function forbidden(index: number, permission: Permission): Failure {
  return new Failure(403, index, {
    type: 'insufficientPermissionsError',
    description: `Insufficient permissions; permission "${permission}" required`,
    permission,
  })
}
