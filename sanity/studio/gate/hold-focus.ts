/**
 * A dialog of Studio gives the focus to its own first button a moment after it has opened, and so takes it from the field
 * for which it was opened. This gives it back, once; where the editor goes on in the meantime, it is theirs.
 */
export function holdFocus(): void {
  const ended = new AbortController()
  const options = {signal: ended.signal, capture: true}
  const watch = ({target, relatedTarget: before}: FocusEvent) => {
    if (!(target instanceof HTMLButtonElement) || !(before instanceof HTMLElement)) return
    if (before instanceof HTMLButtonElement || target.closest('[role="dialog"]')?.contains(before) !== true) return
    ended.abort()
    // The dialog tries its parts one after the other until one keeps the focus: it has to come to its end.
    queueMicrotask(() => before.focus())
  }
  document.addEventListener('focusin', watch, options)
  document.addEventListener('pointerdown', () => ended.abort(), options)
  // Letters belong to the field; Tab, Enter and the like lead on from it.
  document.addEventListener('keydown', ({key}) => key.length > 1 && ended.abort(), options)
}
