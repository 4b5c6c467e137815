import {randomBytes, randomUUID} from 'node:crypto'

import {isValidId} from '../store/ids.ts'
import {isObject} from '../store/json.ts'
import type {JsonObject} from '../store/json.ts'
import {invalid} from './failures.ts'

const attributeName = /^\$?[A-Za-z0-9_-]{1,256}$/
/** What libraries ask of an object as its method: an attribute of that name would break whoever meets the document. */
const reservedNames = new Set(['__proto__', 'hasOwnProperty'])
const typeName = /^[^\p{Cc}\p{Cs}]{1,256}$/u
const maximumDepth = 100

export function checkId(index: number, id: unknown): string {
  if (typeof id !== 'string' || !isValidId(id)) throw invalid(index, `Malformed document ID: ${JSON.stringify(id)}`)
  return id
}

/** An id for a new document: as given, made up when absent, completed when it ends with a dot (`drafts.`). */
export function newId(index: number, id: unknown): string {
  if (id === undefined || id === '') return randomUUID()
  return checkId(index, typeof id === 'string' && id.endsWith('.') ? id + randomUUID() : id)
}

/** Refuses what the hosted lake refuses: odd attribute names, numbers that JSON can't hold, too deep a nesting. */
export function checkValue(index: number, value: unknown, path = '', depth = 0): void {
  if (depth > maximumDepth) throw invalid(index, `Too deeply nested: more than ${maximumDepth} levels`)
  if (typeof value === 'number' && !Number.isFinite(value)) throw invalid(index, `Not a number: "${path}"`)
  if (Array.isArray(value)) {
    for (const [place, item] of value.entries()) checkValue(index, item, `${path}[${place}]`, depth + 1)
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (!attributeName.test(name) || reservedNames.has(name)) {
        throw invalid(index, `Invalid attribute name: ${JSON.stringify(name.slice(0, 300))}`)
      }
      checkValue(index, inner, path === '' ? name : `${path}.${name}`, depth + 1)
    }
  }
}

/** Refuses, before anything is made of it, what would not survive being copied: `__proto__`, and depths without end. */
export function checkInput(index: number, value: unknown, depth = 0): void {
  if (depth > maximumDepth + 5) throw invalid(index, `Too deeply nested: more than ${maximumDepth} levels`)
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    // As a name, or as a step of a patch's path.
    if (/\b__proto__\b/.test(name)) throw invalid(index, 'Invalid attribute name: "__proto__"')
    checkInput(index, inner, depth + 1)
  }
}

export function checkType(index: number, document: JsonObject): string {
  const type = document['_type']
  if (typeof type !== 'string' || type === '') throw invalid(index, 'The document must have a "_type" attribute')
  if (!typeName.test(type)) throw invalid(index, `Malformed "_type": ${JSON.stringify(type.slice(0, 300))}`)
  return type
}

/** Gives every object in an array a `_key`, as `autoGenerateArrayKeys` asks. */
export function withArrayKeys(value: unknown, inArray = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withArrayKeys(item, true))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, withArrayKeys(inner)] as const)
  const key = inArray && typeof value['_key'] !== 'string' ? {_key: randomBytes(6).toString('hex')} : {}
  return {...Object.fromEntries(entries), ...key}
}

/** Whether the string is a date and time as Content Lake writes it. */
export function isTimestamp(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))
}
