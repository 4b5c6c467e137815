import {useToast} from '@sanity/ui/toast'
import type {ClipboardEvent, DragEvent} from 'react'
import type {InputProps} from 'sanity'
import {acceptedPictures} from '../../schema/objects/picture.ts'
import {useWords} from '../use-words.ts'

const accepted = new Set(acceptedPictures.split(','))

/** A picture's field, which says why it does not take a file; Studio's own lets the file fall without a word. */
export function PictureInput(props: InputProps) {
  const words = useWords()
  const toast = useToast()
  const explain = (files: FileList) => {
    if ([...files].every(({type}) => accepted.has(type))) return
    toast.push({status: 'error', title: words.pictureRefused, description: words.uploadRefused})
  }
  return (
    <div
      onDropCapture={(event: DragEvent) => explain(event.dataTransfer.files)}
      onPasteCapture={(event: ClipboardEvent) => explain(event.clipboardData.files)}
    >
      {props.renderDefault(props)}
    </div>
  )
}
