import {PortableTextEditor} from '@portabletext/editor'
import {useMemo} from 'react'
import type {PortableTextInputProps} from 'sanity'
import {z} from 'zod'

/** Marks that are made of the selected words by a key: a mention of somebody or something, or a link to an address. */
const keys = [
  {key: 'mod+k', name: 'mention', first: 'entity'},
  {key: 'mod+shift+k', name: 'link', first: 'href'},
]

// The editor learns of a selection a tenth of a second later, or more on a busy machine; who is quick would link fewer
// words than are selected. After this long it is taken as the editor knows it.
const longestWait = 1500
const untilNextLook = 50

const spans = z.array(z.object({children: z.array(z.object({text: z.string().catch('')})).catch([])}))
const bare = (text: string) => text.replace(/\s/g, '')

/** Whether the editor knows the selection that is seen. */
function isInStep(editor: PortableTextEditor): boolean {
  const blocks = spans.safeParse(PortableTextEditor.getFragment(editor)).data ?? []
  const known = blocks.flatMap(({children}) => children.map(({text}) => text)).join('')
  return bare(known) === bare(String(getSelection()))
}

/** Does something once the editor knows the selection that is seen. */
function onceSelected(editor: PortableTextEditor, act: () => void, wait = longestWait) {
  if (wait <= 0 || isInStep(editor)) return act()
  setTimeout(() => onceSelected(editor, act, wait - untilNextLook), untilNextLook)
}

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
        onceSelected(editor, () => {
          const made = PortableTextEditor.addAnnotation(editor, {name}, {})
          const [mark] = made?.markDefPaths ?? []
          if (mark === undefined) return
          onItemOpen([...path, ...mark])
          onPathFocus([...mark, first])
        })
      },
    ])
    return Object.fromEntries(marking)
  }, [path, onItemOpen, onPathFocus])
  return props.renderDefault({...props, hotkeys: {...hotkeys, custom}})
}
