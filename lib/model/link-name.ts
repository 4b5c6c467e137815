/** A piece of text with its marks, as the editor keeps it. */
interface Span {
  readonly _key: string
  readonly text: string
  readonly marks: readonly string[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The spans of a block, cut at both ends of a stretch of its text and with `mark` on what lies between. */
export function marked<S extends Span>(
  spans: readonly S[],
  {start, end}: Stretch,
  mark: string,
  newKey: () => string,
): S[] {
  let at = 0
  return spans.flatMap((span) => {
    const from = Math.min(Math.max(start - at, 0), span.text.length)
    const to = Math.min(Math.max(end - at, 0), span.text.length)
    at += span.text.length
    if (from >= to) return [span]
    const cut = (first: number, last?: number, marks = span.marks) => ({text: span.text.slice(first, last), marks})
    const pieces = [cut(0, from), cut(from, to, [...span.marks, mark]), cut(to)].filter(({text}) => text !== '')
    return pieces.map((piece, place) => Object.assign({}, span, piece, place === 0 ? {} : {_key: newKey()}))
  })
}
