import {PortableTextEditor} from '@portabletext/editor'
import {useMemo} from 'react'
import type {PortableTextInputProps} from 'sanity'
import {z} from 'zod'
import {useMadeSelection} from './made-selection.ts'

/** Marks that are made of the selected words by a key: a mention of somebody or something, or a link to an address. */
const keys = [
  {key: 'mod+k', name: 'mention', first: 'entity'},
  {key: 'mod+shift+k', name: 'link', first: 'href'},
]

// The editor learns of a selection a tenth of a second later, or more on a busy machine; who is quick would link fewer
// words than were selected. After this long it is taken as the editor knows it.
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

/** Selects again what was selected, where the editor has put an earlier selection in its place. */
function selectAgain(made: Range | undefined) {
  const selection = getSelection()
  if (made === undefined || made.collapsed || String(made) === String(selection)) return
  // Not in another text than the one that is written in.
  if (document.activeElement?.contains(made.startContainer) !== true) return
  selection?.setBaseAndExtent(made.startContainer, made.startOffset, made.endContainer, made.endOffset)
}

/** Does something once the editor knows the selection that was made. */
function onceSelected(editor: PortableTextEditor, made: Range | undefined, act: () => void, wait = longestWait) {
  selectAgain(made)
  if (wait <= 0 || isInStep(editor)) return act()
  setTimeout(() => onceSelected(editor, made, act, wait - untilNextLook), untilNextLook)
}

/** The body's text, in which ⌘K (Ctrl K) makes a mention of the selected words and opens its picker. */
export function BodyInput(props: PortableTextInputProps) {
  const {path, onItemOpen, onPathFocus, hotkeys} = props
  const made = useMadeSelection()
  const custom = useMemo(() => {
    const marking = keys.map(({key, name, first}) => [
      key,
      (event: Pick<Event, 'preventDefault' | 'stopPropagation'>, editor: PortableTextEditor) => {
        event.preventDefault()
        // Outside of the text the same key opens Studio's search.
        event.stopPropagation()
        onceSelected(editor, made.current, () => {
          const annotated = PortableTextEditor.addAnnotation(editor, {name}, {})
          const [mark] = annotated?.markDefPaths ?? []
          if (mark === undefined) return
          onItemOpen([...path, ...mark])
          onPathFocus([...mark, first])
        })
      },
    ])
    return Object.fromEntries(marking)
  }, [path, onItemOpen, onPathFocus, made])
  return props.renderDefault({...props, hotkeys: {...hotkeys, custom}})
}
