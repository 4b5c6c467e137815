import {languages, type Language} from '../model/language.ts'

/** What filters, counts and ranking need of a public story; `links` and `subjects` are rows of entities. */
export interface StoryFacts {
  readonly language: Language
  readonly year: number
  /** Milliseconds. */
  readonly publishedAt: number
  readonly links: readonly number[]
  readonly subjects: readonly number[]
}

/** Lists of rows, one after the other in one array: a hundred thousand small arrays would be slow to go over. */
export interface Lists {
  set(row: number, list: readonly number[]): void
  /** Where the list of a row begins in `all`, and how long it is. */
  readonly starts: Uint32Array
  readonly lengths: Uint16Array
  readonly all: Uint32Array
}

const grown = (least: number) => Math.max(1024, Math.ceil(least * 1.5))

function enlarged<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(old: T, made: T): T {
  made.set(old)
  return made
}

export function createLists(): Lists {
  let starts = new Uint32Array(1024)
  let lengths = new Uint16Array(1024)
  let all = new Uint32Array(4096)
  let used = 0
  return {
    set(row, list) {
      if (row >= starts.length) {
        starts = enlarged(starts, new Uint32Array(grown(row)))
        lengths = enlarged(lengths, new Uint16Array(grown(row)))
      }
      if (used + list.length > all.length) all = enlarged(all, new Uint32Array(grown(used + list.length)))
      // The list before is left where it is: a restart lays all of them out anew.
      starts[row] = used
      lengths[row] = list.length
      all.set(list, used)
      used += list.length
    },
    get starts() {
      return starts
    },
    get lengths() {
      return lengths
    },
    get all() {
      return all
    },
  }
}

/** The list of one row. */
export const listOf = ({starts, lengths, all}: Lists, row: number): Uint32Array =>
  all.subarray(starts[row] ?? 0, (starts[row] ?? 0) + (lengths[row] ?? 0))

/** Whether something is in the list of a row. */
export function isListed({starts, lengths, all}: Lists, row: number, wanted: number): boolean {
  const start = starts[row] ?? 0
  const end = start + (lengths[row] ?? 0)
  for (let at = start; at < end; at += 1) if (all[at] === wanted) return true
  return false
}

/** Facts of all public stories by row, a column each: what is asked of all of them is asked quickly. */
export interface Columns {
  set(row: number, facts: StoryFacts): void
  clear(row: number): void
  /** One more than the last row. */
  readonly size: number
  /** 1 where there is a public story. */
  readonly present: Uint8Array
  /** Places in the list of languages. */
  readonly languages: Uint8Array
  readonly years: Uint16Array
  readonly publishedAt: Float64Array
  readonly links: Lists
  readonly subjects: Lists
}

export function createColumns(): Columns {
  const links = createLists()
  const subjects = createLists()
  let present = new Uint8Array(1024)
  let spoken = new Uint8Array(1024)
  let years = new Uint16Array(1024)
  let publishedAt = new Float64Array(1024)
  let size = 0

  function makeRoom(row: number): void {
    size = Math.max(size, row + 1)
    if (row < present.length) return
    present = enlarged(present, new Uint8Array(grown(row)))
    spoken = enlarged(spoken, new Uint8Array(grown(row)))
    years = enlarged(years, new Uint16Array(grown(row)))
    publishedAt = enlarged(publishedAt, new Float64Array(grown(row)))
  }

  return {
    set(row, facts) {
      makeRoom(row)
      present[row] = 1
      spoken[row] = languages.indexOf(facts.language)
      years[row] = facts.year
      publishedAt[row] = facts.publishedAt
      links.set(row, facts.links)
      subjects.set(row, facts.subjects)
    },
    clear(row) {
      if (row < size) present[row] = 0
    },
    get size() {
      return size
    },
    get present() {
      return present
    },
    get languages() {
      return spoken
    },
    get years() {
      return years
    },
    get publishedAt() {
      return publishedAt
    },
    links,
    subjects,
  }
}
