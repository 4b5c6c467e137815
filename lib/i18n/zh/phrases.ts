const words = new Intl.Segmenter('zh-Hans-CN', {granularity: 'word'})

const opens = /[\p{Ps}\p{Pi}]$/u
const stops = /[\p{P}\s]$/u
const closes = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\s]/u
const single = /^\p{Script=Han}$/u

/** Whether a segment stays with what precedes it: closing marks, and single characters (室, 与, 的), which end a word. */
function staysWith(before: string, segment: string): boolean {
  if (opens.test(before) || closes.test(segment)) return true
  return single.test(segment) && !stops.test(before)
}

/**
 * A headline in the pieces between which a line may break: Chinese has no spaces, and a browser would break 浙江 in two.
 * Joined, the pieces are the text again.
 */
export function phrases(text: string): string[] {
  const pieces: string[] = []
  for (const {segment} of words.segment(text)) {
    const before = pieces.at(-1)
    if (before !== undefined && staysWith(before, segment)) pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return pieces
}
