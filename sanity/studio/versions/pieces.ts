import {cleanupSemantic, DIFF_DELETE, DIFF_INSERT, makeDiff} from '@sanity/diff-match-patch'

/** Words that stand in both texts, or in one of them. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
  /** Its place among the pieces. */
  readonly at: number
}

const kinds = new Map<number, Piece['kind']>([
  [DIFF_INSERT, 'added'],
  [DIFF_DELETE, 'removed'],
])

/** What two texts have in common and what not, in whole words where that reads better. A text alone has no marks. */
export function piecesOf(then: string | undefined, now: string | undefined): Piece[] {
  if (then === undefined || now === undefined) return [{kind: 'same', text: then ?? now ?? '', at: 0}]
  return cleanupSemantic(makeDiff(then, now)).map(([kind, text], at) => ({kind: kinds.get(kind) ?? 'same', text, at}))
}
