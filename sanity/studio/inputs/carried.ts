import {DIFF_EQUAL, DIFF_INSERT, makeDiff} from '@sanity/diff-match-patch'

/**
 * Where a place between two letters of `before` is in `after`. It stays with the letter on its left: what a colleague
 * adds at the very place comes behind it, so that two who write there don't write into each other's words.
 */
export function carried(before: string, after: string, place: number): number {
  let left = place
  let found = 0
  for (const [kind, {length}] of makeDiff(before, after)) {
    if (left === 0) break
    if (kind === DIFF_INSERT) found += length
    else {
      const passed = Math.min(length, left)
      left -= passed
      if (kind === DIFF_EQUAL) found += passed
    }
  }
  return found
}
