import {isDeepStrictEqual} from 'node:util'

import {isObject} from '../store/json.ts'
import type {JsonObject} from '../store/json.ts'

/**
 * Encoder for Mendoza patches (github.com/sanity-io/mendoza; npm's `mendoza` holds the decoder). A patch is a flat
 * list of opcodes and operands. Only the opcodes below are written: they are enough for every change.
 */
const op = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  setField: 17,
  deleteField: 19,
  appendValue: 20,
  appendSlice: 21,
  appendString: 22,
  appendStringSlice: 23,
} as const

export type MendozaPatch = unknown[]

/** Strings shorter than this are written whole. */
const stringThreshold = 24

/** The patch that turns `left` into `right`; `null` stands for a document that doesn't exist. */
export function encodeMendoza(left: JsonObject | null, right: JsonObject | null): MendozaPatch {
  if (left === null || right === null) return [op.value, right]
  return encodeObject(left, right)
}

function encodeObject(left: JsonObject, right: JsonObject): MendozaPatch {
  // The decoder numbers fields in the order of their sorted names.
  const names = Object.keys(left).toSorted((a, b) => (a < b ? -1 : Number(a > b)))
  const kept = names.flatMap((name, index): MendozaPatch => {
    if (!Object.hasOwn(right, name)) return [op.deleteField, index]
    return encodeField(name, index, left[name], right[name])
  })
  const added = Object.keys(right).flatMap((name): MendozaPatch =>
    Object.hasOwn(left, name) ? [] : [op.setField, right[name], name],
  )
  return [...kept, ...added]
}

function encodeField(name: string, index: number, left: unknown, right: unknown): MendozaPatch {
  if (isDeepStrictEqual(left, right)) return []
  if (isObject(left) && isObject(right)) {
    return [op.pushFieldCopy, index, ...encodeObject(left, right), op.returnIntoObjectSameKeyPop]
  }
  if (Array.isArray(left) && Array.isArray(right) && left.length > 0 && right.length > 0) {
    return [op.pushFieldBlank, index, ...encodeArray(left, right), op.returnIntoObjectSameKeyPop]
  }
  if (typeof left === 'string' && typeof right === 'string') {
    const edit = encodeString(left, right)
    if (edit) return [op.pushFieldBlank, index, ...edit, op.returnIntoObjectSameKeyPop]
  }
  return [op.setField, right, name]
}

/** What a JSON array's element is known by: its `_key`, or its value. */
function identity(element: unknown): string {
  return isObject(element) && typeof element['_key'] === 'string' ? `key:${element['_key']}` : JSON.stringify(element)
}

function encodeArray(left: readonly unknown[], right: readonly unknown[]): MendozaPatch {
  const places = new Map(left.map((element, index) => [identity(element), index]))
  const patch: MendozaPatch = []
  let slice: {from: number; to: number} | undefined
  const flush = (): void => {
    if (slice) patch.push(op.appendSlice, slice.from, slice.to)
    slice = undefined
  }
  for (const [index, element] of right.entries()) {
    const place = isDeepStrictEqual(left[index], element) && index < left.length ? index : places.get(identity(element))
    const before = place === undefined ? undefined : left[place]
    if (place !== undefined && isDeepStrictEqual(before, element)) {
      if (slice?.to === place) slice.to += 1
      else {
        flush()
        slice = {from: place, to: place + 1}
      }
      continue
    }
    flush()
    if (place !== undefined && isObject(before) && isObject(element)) {
      patch.push(op.pushElementCopy, place, ...encodeObject(before, element), op.returnIntoArrayPop)
    } else patch.push(op.appendValue, element)
  }
  flush()
  return patch
}

/** Prefix, replacement, suffix; offsets count bytes of UTF-8 and never cut a surrogate pair. */
function encodeString(left: string, right: string): MendozaPatch | undefined {
  const shorter = Math.min(left.length, right.length)
  if (shorter < stringThreshold) return undefined
  let prefix = 0
  while (prefix < shorter && left[prefix] === right[prefix]) prefix += 1
  if (isHighSurrogate(left, prefix - 1)) prefix -= 1
  let suffix = 0
  while (suffix < shorter - prefix && left.at(-1 - suffix) === right.at(-1 - suffix)) suffix += 1
  if (suffix > 0 && isLowSurrogate(left, left.length - suffix)) suffix -= 1
  if (prefix + suffix < stringThreshold) return undefined
  const size = Buffer.byteLength(left)
  const middle = right.slice(prefix, right.length - suffix)
  const tail = Buffer.byteLength(left.slice(left.length - suffix))
  return [
    ...(prefix > 0 ? [op.appendStringSlice, 0, Buffer.byteLength(left.slice(0, prefix))] : []),
    ...(middle === '' ? [] : [op.appendString, middle]),
    ...(suffix > 0 ? [op.appendStringSlice, size - tail, size] : []),
  ]
}

function isHighSurrogate(value: string, index: number): boolean {
  const code = value.charCodeAt(index)
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(value: string, index: number): boolean {
  const code = value.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff
}
