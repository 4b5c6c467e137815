import type {EntityKind} from './entity.ts'
import type {Localized} from './text.ts'

/** An entity with all that it is called. */
export interface KnownEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: Localized
}

export interface NamedEntity extends KnownEntity {
  readonly otherNames: readonly string[]
}

/** A stretch of text that is the name of one entity, or of several of the same name. */
export interface FoundName {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly entities: readonly KnownEntity[]
}

export type NameFinder = (text: string) => FoundName[]

/** Signs that are written in several ways, each as long as before: full-width Latin, spaces, apostrophes. */
function evened(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u3000\u202F]/g, ' ')
    .replace(/[’ʼ]/g, "'")
}

const han = /\p{Script=Han}/u
const wordSign = /[\p{L}\p{N}]/u

/** Words of Latin script end where no letter follows; Chinese is written without gaps. */
const inWord = (sign: string | undefined) => sign !== undefined && wordSign.test(sign) && !han.test(sign)

const startsInWord = (text: string, at: number) => inWord(text[at - 1]) && inWord(text[at])
const endsInWord = (text: string, at: number) => inWord(text[at - 1]) && inWord(text[at])

// A name of one sign would be found everywhere.
const shortest = 2

interface Bucket {
  readonly lengths: Set<number>
  readonly names: Map<string, KnownEntity[]>
}

function shelve(entities: readonly NamedEntity[]): Map<string, Bucket> {
  const shelf = new Map<string, Bucket>()
  for (const {id, kind, name, otherNames} of entities) {
    const entity = {id, kind, name}
    const called = [...Object.values(name), ...otherNames].flatMap((text) => (text === undefined ? [] : [text.trim()]))
    for (const text of new Set(called.map((one) => evened(one).replace(/\s+/g, ' ')))) {
      if (text.length < shortest) continue
      const start = text.slice(0, shortest)
      const bucket = shelf.get(start) ?? {lengths: new Set(), names: new Map()}
      shelf.set(start, bucket)
      bucket.lengths.add(text.length)
      bucket.names.set(text, [...(bucket.names.get(text) ?? []), entity])
    }
  }
  return shelf
}

/**
 * Finds the names of entities in a text, the longest at each place: “Zhejiang University” is not also “Zhejiang”. Names
 * of thousands of entities cost no more than their different lengths, at each place where one can start.
 */
export function nameFinder(entities: readonly NamedEntity[]): NameFinder {
  const shelf = shelve(entities)
  const longestFirst = new Map([...shelf].map(([start, {lengths}]) => [start, [...lengths].toSorted((a, b) => b - a)]))

  function nameAt(text: string, start: number): {end: number; entities: KnownEntity[]} | undefined {
    const opening = text.slice(start, start + shortest)
    const bucket = shelf.get(opening)
    if (bucket === undefined || startsInWord(text, start)) return undefined
    for (const length of longestFirst.get(opening) ?? []) {
      const end = start + length
      const known = bucket.names.get(text.slice(start, end))
      if (known !== undefined && !endsInWord(text, end)) return {end, entities: known}
    }
    return undefined
  }

  return (written) => {
    const text = evened(written)
    const found: FoundName[] = []
    for (let start = 0; start < text.length; start += 1) {
      const name = nameAt(text, start)
      if (name === undefined) continue
      found.push({text: written.slice(start, name.end), start, end: name.end, entities: name.entities})
      start = name.end - 1
    }
    return found
  }
}
