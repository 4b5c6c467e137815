import {isDeepStrictEqual} from 'node:util'
import {toJS} from 'groq-js'
import type {LakeDocument} from '../../contract.ts'
import {isObject} from '../../store/json.ts'
import type {Origin, Step} from './origin.ts'
import {stepTo} from './origin.ts'
import type {Traced} from './read.ts'

type Source =
  | {readonly type: 'documentValue'; readonly document: number; readonly path: number}
  | {readonly type: 'literal'}
  | {readonly type: 'unknown'}

/** A content source map, as the hosted service answers it: JSON paths of the result, and what they lead to. */
export interface ResultSourceMap {
  readonly documents: readonly {readonly _id: string; readonly _type: string}[]
  readonly paths: readonly string[]
  readonly mappings: Readonly<Record<string, {readonly type: 'value'; readonly source: Source}>>
}

/** How paths name an item of an array: by its place, or by its key when it has one. */
export type ItemNames = 'index' | 'key'

const escapes: Readonly<Record<string, string>> = {
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  "'": "\\'",
  '\\': '\\\\',
}

function quote(text: string): string {
  return `'${text.replace(/[\f\n\r\t'\\]/g, (character) => escapes[character] ?? '')}'`
}

function jsonPath(path: readonly Step[], names: ItemNames): string {
  const steps = path.map((step) => {
    if (typeof step === 'string') return `[${quote(step)}]`
    if (typeof step === 'number') return `[${step}]`
    return names === 'key' ? `[?(@._key==${quote(step.key)})]` : `[${step.index}]`
  })
  return `$${steps.join('')}`
}

/** Numbers things in the order in which they are first asked for. */
function numbering<Key>(): {of(key: Key): number; keys(): Key[]} {
  const numbers = new Map<Key, number>()
  return {
    of(key) {
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    },
    keys: () => [...numbers.keys()],
  }
}

/** In a perspective a draft is shown under its published id; the map leads to the document itself. */
function idOf({_id, _originalId}: LakeDocument): string {
  return typeof _originalId === 'string' ? _originalId : _id
}

/** Maps a result to what a trace says of it, wherever the two agree. */
export function mapSources(result: unknown, traced: Traced, names: ItemNames): ResultSourceMap {
  const [documents, paths] = [numbering<LakeDocument>(), numbering<string>()]
  const mappings: Record<string, {type: 'value'; source: Source}> = {}
  const put = (at: readonly Step[], source: Source): void => {
    mappings[jsonPath(at, 'index')] = {type: 'value', source}
  }
  const putOrigin = (at: readonly Step[], {document, path}: Origin): void =>
    put(at, {type: 'documentValue', document: documents.of(document), path: paths.of(jsonPath(path, names))})

  /** Below a mapped value, paths go on by index; items with keys are mapped anew to be found by them. */
  const putItems = (at: readonly Step[], value: unknown, {document, path}: Origin): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const origin = {document, path: [...path, stepTo(index, item)]}
        if (typeof stepTo(index, item) === 'object') putOrigin([...at, index], origin)
        putItems([...at, index], item, origin)
      }
    } else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value))
        putItems([...at, name], inner, {document, path: [...path, name]})
    }
  }

  const visit = (at: readonly Step[], value: unknown, one: Traced | undefined): void => {
    if (one?.kind === 'object' && isObject(value)) {
      for (const [name, inner] of Object.entries(value)) visit([...at, name], inner, one.fields.get(name))
    } else if (one?.kind === 'array' && Array.isArray(value) && value.length === one.items.length) {
      for (const [index, item] of value.entries()) visit([...at, index], item, one.items[index])
    } else if (one?.kind === 'value' && one.origin !== 'unknown' && agree(value, one.value)) {
      if (one.origin === 'literal') return put(at, {type: 'literal'})
      putOrigin(at, one.origin)
      if (names === 'key') putItems(at, value, one.origin)
    } else if (value !== null) {
      put(at, {type: 'unknown'})
    }
  }
  visit([], result, traced)
  return {documents: documents.keys().map((one) => ({_id: idOf(one), _type: one._type})), paths: paths.keys(), mappings}
}

function agree(value: unknown, traced: unknown): boolean {
  if (value === traced) return true
  const plain: unknown = toJS({data: traced})
  return isDeepStrictEqual(value ?? null, plain ?? null)
}
