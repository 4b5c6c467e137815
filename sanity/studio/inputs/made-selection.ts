import {useEffect, useRef, type RefObject} from 'react'

// They are held while another key selects, and select nothing by themselves.
const modifiers = new Set(['Alt', 'Control', 'Meta', 'Shift'])

/**
 * The last selection that was made with keys, if no pointer has been used since. The editor of texts hears of a selection
 * a tenth of a second later, and puts back the one it knows when it is drawn in between: what was made last is not
 * always what the page has.
 */
export function useMadeSelection(): RefObject<Range | undefined> {
  const made = useRef<Range>(undefined)
  useEffect(() => {
    let isByKey = false
    const note = () => {
      const selection = getSelection()
      if (isByKey && selection !== null && selection.rangeCount > 0) made.current = selection.getRangeAt(0).cloneRange()
      isByKey = false
    }
    const onKey = ({key}: KeyboardEvent) => {
      // The next key may be quicker than the news of what the one before it selected.
      note()
      isByKey = !modifiers.has(key)
    }
    const onPointer = () => {
      isByKey = false
      made.current = undefined
    }
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('pointerdown', onPointer, true)
    // The first change after a key is the key's, others are a script's.
    document.addEventListener('selectionchange', note)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onPointer, true)
      document.removeEventListener('selectionchange', note)
    }
  }, [])
  return made
}
