import {PortableTextEditor} from '@portabletext/editor'
import {useMemo} from 'react'
import type {PortableTextInputProps} from 'sanity'

/** Marks that are made of the selected words by a key: a mention of somebody or something, or a link to an address. */
const keys = {'mod+k': 'mention', 'mod+shift+k': 'link'} as const

/** The body's text, in which ⌘K (Ctrl K) makes a mention of the selected words and opens its picker. */
export function BodyInput(props: PortableTextInputProps) {
  const {path, onItemOpen, hotkeys} = props
  const custom = useMemo(() => {
    const marking = Object.entries(keys).map(([key, name]) => [
      key,
      (event: {preventDefault: () => void}, editor: PortableTextEditor) => {
        event.preventDefault()
        const made = PortableTextEditor.addAnnotation(editor, {name}, {})
        const [mark] = made?.markDefPaths ?? []
        if (mark !== undefined) onItemOpen([...path, ...mark])
      },
    ])
    return Object.fromEntries(marking)
  }, [path, onItemOpen])
  return props.renderDefault({...props, hotkeys: {...hotkeys, custom}})
}
