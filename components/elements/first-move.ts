const moves = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll']

/**
 * Runs something at the first sign of the reader: a key, a pointer, a scroll. What an element adds to the page can wait
 * until then, and React, where it is at work (drafts, development), first finds the page as the server sent it.
 */
export function onFirstMove(action: () => void): void {
  const controller = new AbortController()
  const begin = () => {
    controller.abort()
    action()
  }
  for (const move of moves) addEventListener(move, begin, {signal: controller.signal, capture: true, passive: true})
}
