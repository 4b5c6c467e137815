import {ApiError} from './errors.ts'
import type {Origins} from './cors.ts'

/** A page of Studio to go on to. Only pages on the list: a link to a form must not lead anywhere else. ApiError 400 for others. */
export function parseReturnAddress(wanted: string, parameter: string, origins: Origins): URL {
  if (!URL.canParse(wanted)) throw new ApiError(400, `The parameter "${parameter}" must be the address of a Studio`)
  const target = new URL(wanted)
  if (!/^https?:$/.test(target.protocol) || !origins.allows(target.origin)) {
    throw new ApiError(400, `The parameter "${parameter}" is not on the list of allowed origins`)
  }
  return target
}
