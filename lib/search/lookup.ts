/** From words to the rows that have them, by the whole word or its beginning. */
export interface Lookup {
  add(word: string, row: number): void
  remove(word: string, row: number): void
  rows(word: string): ReadonlySet<number>
  words(): Iterable<string>
  beginningWith(start: string): ReadonlySet<number>
}

const none: ReadonlySet<number> = new Set()

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : Number(a > b))

export function createLookup(): Lookup {
  const rowsByWord = new Map<string, Set<number>>()
  let sorted: string[] | undefined

  return {
    add(word, row) {
      const rows = rowsByWord.get(word)
      if (rows !== undefined) return void rows.add(row)
      rowsByWord.set(word, new Set([row]))
      sorted = undefined
    },

    remove(word, row) {
      const rows = rowsByWord.get(word)
      if (rows?.delete(row) !== true || rows.size > 0) return
      rowsByWord.delete(word)
      sorted = undefined
    },

    rows: (word) => rowsByWord.get(word) ?? none,

    words: () => rowsByWord.keys(),

    beginningWith(start) {
      sorted ??= [...rowsByWord.keys()].toSorted(byCodeUnit)
      const found = new Set<number>()
      for (let at = firstFrom(sorted, start); sorted[at]?.startsWith(start) === true; at += 1) {
        for (const row of rowsByWord.get(sorted[at] ?? '') ?? none) found.add(row)
      }
      return found
    },
  }
}

/** Where the first word stands that does not come before `start`. */
function firstFrom(sorted: readonly string[], start: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}
