import type {LakeDocument} from '../../contract.ts'
import {isLakeDocument} from '../../store/document.ts'
import {isObject} from '../../store/json.ts'
import type {View} from '../view.ts'

/** A step into a document; a keyed item of an array keeps both ways to name it. */
export type Step = string | number | {readonly key: string; readonly index: number}

/** A place in a document. */
export interface Origin {
  readonly document: LakeDocument
  readonly path: readonly Step[]
}

/** Knows objects and arrays of documents again, by identity. */
export interface Origins {
  /** A document, or what stands in one of those around (the innermost first) or in one that a reference led to. */
  near(value: object, around: readonly LakeDocument[]): Origin | undefined
  /** The same, at last in any document: dear, and for objects only that can't but come from one. */
  find(value: object, around: readonly LakeDocument[]): Origin | undefined
}

export function stepTo(index: number, item: unknown): Step {
  return isObject(item) && typeof item['_key'] === 'string' ? {key: item['_key'], index} : index
}

/** Every object and array within a document. */
function places(document: LakeDocument): ReadonlyMap<object, readonly Step[]> {
  const found = new Map<object, readonly Step[]>()
  const visit = (value: unknown, path: readonly Step[]): void => {
    if (typeof value !== 'object' || value === null) return
    found.set(value, path)
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, stepTo(index, item)])
    else for (const [name, inner] of Object.entries(value)) visit(inner, [...path, name])
  }
  visit(document, [])
  return found
}

/**
 * `met`: documents that references led to. Documents are searched only when it comes to it, each once; the draft and the
 * published version of one document may share objects, which is why those around a value come first.
 */
export function createOrigins(view: View, met: ReadonlySet<LakeDocument>): Origins {
  const known = new Map<LakeDocument, ReadonlyMap<object, readonly Step[]>>()
  const within = (document: LakeDocument, value: object): Origin | undefined => {
    const paths = known.get(document) ?? places(document)
    known.set(document, paths)
    const path = paths.get(value)
    return path && {document, path}
  }
  let elsewhere: Map<object, LakeDocument> | undefined
  const anywhere = (value: object): Origin | undefined => {
    if (!elsewhere) {
      elsewhere = new Map()
      for (const document of view.all()) for (const inner of places(document).keys()) elsewhere.set(inner, document)
    }
    const document = elsewhere.get(value)
    return document && within(document, value)
  }
  /** A document is known by what the view has under its id; `score()` hands on a copy. */
  const whole = (value: object): Origin | undefined => {
    const shown = isLakeDocument(value) ? view.get(value._id) : undefined
    const same = shown === value || (shown && isObject(value) && '_score' in value && shown._rev === value['_rev'])
    return shown && same ? {document: shown, path: []} : undefined
  }
  const near = (value: object, around: readonly LakeDocument[]): Origin | undefined => {
    const first = whole(value)
    if (first) return first
    for (const document of [...around, ...met]) {
      const origin = within(document, value)
      if (origin) return origin
    }
    return undefined
  }
  return {near, find: (value, around) => near(value, around) ?? anywhere(value)}
}
