import {isHttpError} from '@sanity/client'

/** The lake could not be read: down, too slow, or refusing. `hint` tells an operator where to look. */
export class LakeUnavailable extends Error {
  readonly hint: string

  constructor(hint: string, cause: unknown) {
    super(`The Content Lake cannot be read. ${hint}`, {cause})
    this.name = 'LakeUnavailable'
    this.hint = hint
  }
}

const isTimeout = (error: unknown) =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError'

function hintFor(error: unknown): string | undefined {
  if (!isHttpError(error)) {
    return isTimeout(error)
      ? 'It did not answer in time: is it busy, or SANITY_API_HOST wrong?'
      : 'It could not be reached: is it running, and is SANITY_API_HOST right?'
  }
  if (error.statusCode === 401 || error.statusCode === 403) return 'It refused the token: check SANITY_API_TOKEN.'
  if (error.statusCode === 404) return 'It has no such dataset: check SANITY_PROJECT_ID and SANITY_DATASET.'
  return error.statusCode === 429 || error.statusCode >= 500 ? `It answered ${error.statusCode}.` : undefined
}

/** What went wrong while asking the lake, as a `LakeUnavailable`; any other 4xx is a mistake of ours and stays. */
export function lakeError(error: unknown): unknown {
  const hint = hintFor(error)
  return hint === undefined ? error : new LakeUnavailable(hint, error)
}
