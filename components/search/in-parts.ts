import type {Piece} from '../../lib/search/answer.ts'

interface Part {
  /** Where it begins in the whole text. */
  readonly start: number
  readonly pieces: readonly Piece[]
}

/** The same text in parts of its own, such as the phrases between which a line may break; what was found stays whole. */
export function inParts(pieces: readonly Piece[], parts: readonly string[]): Part[] {
  let end = 0
  const ends = parts.map((part) => (end += part.length)).filter((place) => !isInHit(pieces, place))
  return ends.map((place, index) => {
    const start = ends[index - 1] ?? 0
    return {start, pieces: cut(pieces, start, place)}
  })
}

function isInHit(pieces: readonly Piece[], place: number): boolean {
  let start = 0
  return pieces.some(({text, hit}) => {
    const end = start + text.length
    const inside = hit && start < place && place < end
    start = end
    return inside
  })
}

function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let at = 0
  return pieces.flatMap(({text, hit}) => {
    const kept = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    at += text.length
    return kept === '' ? [] : [{text: kept, hit}]
  })
}
