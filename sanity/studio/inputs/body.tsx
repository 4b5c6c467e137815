import {PortableTextEditor} from '@portabletext/editor'
import {useMemo} from 'react'
import type {PortableTextInputProps} from 'sanity'

/** Marks that are made of the selected words by a key: a mention of somebody or something, or a link to an address. */
const keys = [
  {key: 'mod+k', name: 'mention', first: 'entity'},
  {key: 'mod+shift+k', name: 'link', first: 'href'},
]

// The editor learns of a selection a tenth of a second later; who is quick would link fewer words than are selected.
const untilSelected = 150

/** The body's text, in which ⌘K (Ctrl K) makes a mention of the selected words and opens its picker. */
export function BodyInput(props: PortableTextInputProps) {
  const {path, onItemOpen, onPathFocus, hotkeys} = props
  const custom = useMemo(() => {
    const marking = keys.map(({key, name, first}) => [
      key,
      (event: Pick<Event, 'preventDefault' | 'stopPropagation'>, editor: PortableTextEditor) => {
        event.preventDefault()
        // Outside of the text the same key opens Studio's search.
        event.stopPropagation()
        setTimeout(() => {
          const made = PortableTextEditor.addAnnotation(editor, {name}, {})
          const [mark] = made?.markDefPaths ?? []
          if (mark === undefined) return
          onItemOpen([...path, ...mark])
          onPathFocus([...mark, first])
        }, untilSelected)
      },
    ])
    return Object.fromEntries(marking)
  }, [path, onItemOpen, onPathFocus])
  return props.renderDefault({...props, hotkeys: {...hotkeys, custom}})
}
