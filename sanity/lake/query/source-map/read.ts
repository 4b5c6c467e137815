import type {LakeDocument} from '../../contract.ts'
import {isObject} from '../../store/json.ts'
import type {JsonObject} from '../../store/json.ts'
import type {Origin, Origins} from './origin.ts'
import {stepTo} from './origin.ts'
import {marks} from './trace.ts'

/** A value of a result, and where it comes from: as a whole, or each of its parts from somewhere else. */
export type Traced =
  | {readonly kind: 'value'; readonly value: unknown; readonly origin: Origin | 'literal' | 'unknown'}
  | {readonly kind: 'object'; readonly fields: ReadonlyMap<string, Traced>}
  | {readonly kind: 'array'; readonly items: readonly Traced[]}

type Around = readonly LakeDocument[]

const nothing: Traced = {kind: 'value', value: null, origin: 'unknown'}

/** Reads the result of a tree that `trace` has made. */
export function readTrace(result: unknown, origins: Origins): Traced {
  return read(result, origins, [])
}

function read(value: unknown, origins: Origins, around: Around): Traced {
  if (typeof value !== 'object' || value === null) return {kind: 'value', value, origin: 'unknown'}
  const reader = readerOf(value)
  if (reader && isObject(value)) {
    return reader(value, (inner, inside = around) => read(inner, origins, inside), origins, around)
  }
  const made = Array.isArray(value) && value.some(readerOf)
  const origin = made ? undefined : origins.near(value, around)
  if (origin) return {kind: 'value', value, origin}
  if (Array.isArray(value)) return {kind: 'array', items: value.map((item) => read(item, origins, around))}
  const fields = Object.entries(value).map(([name, inner]) => [name, read(inner, origins, around)] as const)
  return {kind: 'object', fields: new Map(fields)}
}

function readerOf(value: unknown): Reader | undefined {
  if (!isObject(value)) return undefined
  const said = Object.keys(readers).find((mark) => Object.hasOwn(value, mark))
  return said === undefined ? undefined : readers[said]
}

/** The object that an attribute is taken from, or that a projection is of, comes from some document. */
function container(value: unknown, origins: Origins, around: Around): Traced | undefined {
  if (!isObject(value) || readerOf(value)) return undefined
  const origin = origins.find(value, around)
  return origin && {kind: 'value', value, origin}
}

type Inner = (value: unknown, around?: Around) => Traced
type Reader = (said: JsonObject, inner: Inner, origins: Origins, around: Around) => Traced

/** What each mark means. `traced` comes first: what carries it has attributes of its own. */
const readers: Readonly<Record<string, Reader | undefined>> = {
  [marks.traced]: (said, inner) => inner(said[marks.traced]),
  [marks.attribute](said, inner, origins, around) {
    const of = said[marks.attribute]
    return attribute(container(of, origins, around) ?? inner(of), String(said[marks.name]))
  },
  [marks.element]: (said, inner) => element(inner(said[marks.element]), Number(said[marks.index])),
  [marks.literal]: (said) => ({kind: 'value', value: said[marks.literal], origin: 'literal'}),
  [marks.first]: (said, inner) =>
    listOf(said[marks.first])
      .map((one) => inner(one))
      .find(isSomething) ?? nothing,
  [marks.compact]: (said, inner) => ({
    kind: 'array',
    items: itemsOf(inner(said[marks.compact]))?.filter(isSomething) ?? [],
  }),
  [marks.flatten](said, inner) {
    const lists = inner(said[marks.flatten])
    if (lists.kind !== 'array') return lists
    return {kind: 'array', items: lists.items.flatMap((one) => itemsOf(one) ?? [one])}
  },
  [marks.list]: (said, inner) => ({
    kind: 'array',
    items: listOf(said[marks.list]).flatMap((part) => {
      if (!isObject(part)) return []
      return marks.spread in part ? (itemsOf(inner(part[marks.spread])) ?? []) : [inner(part[marks.item])]
    }),
  }),
  [marks.parts](said, inner, origins, around) {
    const outer = container(said[marks.around], origins, around)
    const inside =
      outer?.kind === 'value' && typeof outer.origin === 'object' ? [outer.origin.document, ...around] : around
    const fields = new Map<string, Traced>()
    for (const part of listOf(said[marks.parts])) {
      if (!isObject(part)) continue
      if (marks.spread in part)
        for (const [name, one] of fieldsOf(inner(part[marks.spread], inside))) fields.set(name, one)
      else fields.set(String(part[marks.name]), inner(part[marks.item], inside))
    }
    return {kind: 'object', fields}
  },
}

function isSomething(traced: Traced): boolean {
  return traced.kind !== 'value' || (traced.value !== null && traced.value !== undefined)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function attribute(traced: Traced, name: string): Traced {
  if (traced.kind === 'object') return traced.fields.get(name) ?? nothing
  if (traced.kind !== 'value' || !isObject(traced.value)) return nothing
  const {origin, value} = traced
  const found = Object.hasOwn(value, name) ? value[name] : null
  // An attribute that isn't there has a place, too: that is where an editor would put it. `_score` has none.
  if (typeof origin === 'string' || name === '_score') return {kind: 'value', value: found, origin: 'unknown'}
  return {kind: 'value', value: found, origin: {...origin, path: [...origin.path, name]}}
}

function itemsOf(traced: Traced): readonly Traced[] | undefined {
  if (traced.kind === 'array') return traced.items
  if (traced.kind !== 'value' || !Array.isArray(traced.value)) return undefined
  const {origin} = traced
  return traced.value.map((value: unknown, index): Traced => {
    const place = typeof origin === 'string' ? origin : {...origin, path: [...origin.path, stepTo(index, value)]}
    return {kind: 'value', value, origin: place}
  })
}

function element(traced: Traced, index: number): Traced {
  return itemsOf(traced)?.at(index) ?? nothing
}

function fieldsOf(traced: Traced): readonly (readonly [string, Traced])[] {
  if (traced.kind === 'object') return [...traced.fields]
  if (traced.kind !== 'value' || !isObject(traced.value)) return []
  return Object.keys(traced.value).map((name) => [name, attribute(traced, name)] as const)
}
