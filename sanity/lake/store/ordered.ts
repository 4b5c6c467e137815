import type {LakeDocument} from '../contract.ts'
import {baseId} from './ids.ts'
import {own} from './json.ts'

/** One key of an order: attribute names from the document inwards. */
export interface OrderKey {
  readonly path: readonly string[]
  readonly descending: boolean
  /** The attribute is compared as the moment that it tells, as by `dateTime()`. */
  readonly moment: boolean
}

/** The part of an order between two values of its first key, a moment: milliseconds, both included. */
export interface Bounds {
  readonly from: number
  readonly to: number
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[-+]\d{2}:\d{2})$/

/** The moment that GROQ's `dateTime()` reads from a value, in milliseconds; undefined where it reads none. */
export function momentOf(value: unknown): number | undefined {
  const time = typeof value === 'string' && rfc3339.test(value) ? Date.parse(value) : NaN
  return Number.isNaN(time) ? undefined : time
}

const typeOrder: Readonly<Record<string, number>> = {number: 2, string: 3, boolean: 4}

/** GROQ's total order as groq-js has it: numbers, strings, booleans, then everything else as equals. */
function compareValues(a: unknown, b: unknown): number {
  const byType = (typeOrder[typeof a] ?? 100) - (typeOrder[typeof b] ?? 100)
  if (byType !== 0) return byType
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  return 0
}

/**
 * Where documents stand when nothing else tells them apart: by base id, so that a draft stands where it is shown in a
 * perspective, then by id.
 */
export function compareIds(a: string, b: string): number {
  const [left, right] = [baseId(a), baseId(b)]
  if (left !== right) return left < right ? -1 : 1
  return a < b ? -1 : Number(a > b)
}

interface Entry {
  readonly document: LakeDocument
  readonly base: string
  readonly values: readonly unknown[]
}

/** Documents kept in an order while they come and go; equals stand in the order of their ids (`compareIds`). */
export interface OrderedDocuments {
  readonly documents: readonly LakeDocument[]
  /** Those between two values of the first key; documents without such a value are not among them. */
  between(bounds: Bounds): readonly LakeDocument[]
  replace(before: LakeDocument | undefined, after: LakeDocument | undefined): void
}

export function orderDocuments(source: readonly LakeDocument[], keys: readonly OrderKey[]): OrderedDocuments {
  const entryOf = (document: LakeDocument): Entry => ({
    document,
    base: baseId(document._id),
    values: keys.map((key) => {
      const value = key.path.reduce<unknown>(own, document)
      return key.moment ? momentOf(value) : value
    }),
  })
  const compare = (a: Entry, b: Entry): number => {
    for (const [index, key] of keys.entries()) {
      const order = compareValues(a.values[index], b.values[index])
      if (order !== 0) return key.descending ? -order : order
    }
    if (a.base !== b.base) return a.base < b.base ? -1 : 1
    return a.document._id < b.document._id ? -1 : Number(a.document._id > b.document._id)
  }
  const entries = source.map(entryOf).toSorted(compare)
  const documents = entries.map((entry) => entry.document)

  /** How many entries stand before a place; `isBefore` holds from the first one up to there. */
  const countWhile = (isBefore: (entry: Entry) => boolean): number => {
    let low = 0
    let high = entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const there = entries[middle]
      if (there && isBefore(there)) low = middle + 1
      else high = middle
    }
    return low
  }
  /** Where the entry stands, or would stand. */
  const position = (entry: Entry): number => countWhile((there) => compare(there, entry) < 0)
  /** Where an entry lies seen from the bounds: before them, within, or after. What tells no moment comes last of all. */
  const side = ({values: [value]}: Entry, {from, to}: Bounds): number => {
    const ascending = typeof value !== 'number' || value > to ? 1 : -Number(value < from)
    return keys[0]?.descending === true ? -ascending : ascending
  }
  return {
    documents,
    between: (bounds) =>
      documents.slice(
        countWhile((entry) => side(entry, bounds) < 0),
        countWhile((entry) => side(entry, bounds) <= 0),
      ),
    replace(before, after) {
      if (before) {
        const at = position(entryOf(before))
        if (documents[at]?._id === before._id) {
          entries.splice(at, 1)
          documents.splice(at, 1)
        }
      }
      if (after) {
        const entry = entryOf(after)
        const at = position(entry)
        entries.splice(at, 0, entry)
        documents.splice(at, 0, after)
      }
    },
  }
}
