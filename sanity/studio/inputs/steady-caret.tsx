import {Component, type ReactNode, type RefObject} from 'react'
import {carried} from './carried.ts'

interface SteadyCaretProps {
  readonly input: RefObject<unknown>
  readonly children: ReactNode
}

interface Caret {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly direction: 'forward' | 'backward' | 'none' | null
}

function focusedIn({current}: RefObject<unknown>): HTMLInputElement | HTMLTextAreaElement | undefined {
  const isText = current instanceof HTMLTextAreaElement || current instanceof HTMLInputElement
  return isText && current === document.activeElement ? current : undefined
}

/**
 * Keeps the caret of a text field between the same letters while a colleague changes others. Browsers put it behind the
 * end when a script sets the text, and what is typed next would land there. A class, for only a class can look at the
 * field before React changes it.
 */
export class SteadyCaret extends Component<SteadyCaretProps> {
  override getSnapshotBeforeUpdate(): Caret | null {
    const field = focusedIn(this.props.input)
    // Fields without a caret, such as a date's, have no selection.
    if (field === undefined || field.selectionStart === null || field.selectionEnd === null) return null
    const {value, selectionStart, selectionEnd, selectionDirection} = field
    return {text: value, start: selectionStart, end: selectionEnd, direction: selectionDirection}
  }

  override componentDidUpdate(_props: SteadyCaretProps, _state: unknown, caret: Caret | null): void {
    const field = focusedIn(this.props.input)
    if (caret === null || field === undefined || field.value === caret.text) return
    const place = (before: number) => carried(caret.text, field.value, before)
    field.setSelectionRange(place(caret.start), place(caret.end), caret.direction ?? 'none')
  }

  override render(): ReactNode {
    return this.props.children
  }
}
