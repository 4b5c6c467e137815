import type {LakeDocument} from '../contract.ts'
import {isObject} from './json.ts'

/** Whether a value has the fields that every document has. */
export function isLakeDocument(value: unknown): value is LakeDocument {
  return (
    isObject(value) &&
    ['_id', '_type', '_rev', '_createdAt', '_updatedAt'].every((name) => typeof value[name] === 'string')
  )
}

/** A document that the lake has written. */
export function toDocument(json: string): LakeDocument {
  const value: unknown = JSON.parse(json)
  if (!isLakeDocument(value)) throw new TypeError('The lake holds something that is not a document')
  return value
}
