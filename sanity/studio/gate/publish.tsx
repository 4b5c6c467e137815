import {useToast} from '@sanity/ui/toast'
import {useEffect, useState} from 'react'
import {
  useDocumentOperation,
  useEditState,
  useSyncState,
  useWorkspace,
  validateDocument,
  type DocumentActionComponent,
  type DocumentActionProps,
} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {firstSlug} from '../../schema/slug.ts'
import {addedOnPublish, hasSlug} from '../publishing.ts'
import {useWords} from '../use-words.ts'
import {gateInspectorName} from './inspector.tsx'

// What was typed last comes into the draft a moment later: Studio gathers keystrokes.
const untilTyped = 1500

/**
 * Publishes when asked to, once all that was typed has reached the lake and this very version has been checked. Studio's
 * own button acts on the latest check that it happens to have, which may be of a version before the last keystroke.
 */
function usePublishing({id, type}: DocumentActionProps) {
  const words = useWords()
  const toast = useToast()
  const workspace = useWorkspace()
  const {openInspector} = useDocumentPane()
  const {publish, patch} = useDocumentOperation(id, type)
  const {isSyncing} = useSyncState(id, type)
  const {draft, published} = useEditState(id, type)
  const [asked, setAsked] = useState(false)

  useEffect(() => {
    if (!asked || isSyncing || draft === null) return
    const leaving = new AbortController()
    const check = async () => {
      if (!hasSlug(draft))
        return patch.execute([{set: {slug: {_type: 'slug', current: await firstSlug(draft, workspace)}}}])
      const markers = await validateDocument({
        document: draft,
        workspace,
        environment: 'studio',
        signal: leaving.signal,
      })
      if (leaving.signal.aborted) return
      setAsked(false)
      const errors = markers.filter(({level}) => level === 'error').length
      if (errors > 0) {
        toast.push({status: 'warning', title: words.notYet(errors)})
        return openInspector(gateInspectorName)
      }
      const added = addedOnPublish(draft, published, new Date())
      if (Object.keys(added).length > 0) patch.execute([{set: added}])
      publish.execute()
    }
    const begin = () =>
      check().catch(() => {
        if (leaving.signal.aborted) return
        setAsked(false)
        toast.push({status: 'error', title: words.checkFailed})
      })
    const rest = setTimeout(() => void begin(), untilTyped)
    return () => {
      clearTimeout(rest)
      leaving.abort()
    }
    // The operations are new objects at each render; what counts is the version of the draft.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked, isSyncing, draft?._rev])

  return {asked, ask: () => setAsked(true), disabled: asked || draft === null || publish.disabled !== false}
}

// Studio asks for a document's actions again whenever its state changes, as with the first keystroke after publishing. A
// new component each time would forget that it was pressed.
const known = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/** Studio's action to publish, held back by the gate: with errors it shows what they are. */
export function gated(publish: DocumentActionComponent): DocumentActionComponent {
  const made = known.get(publish) ?? gate(publish)
  known.set(publish, made)
  return made
}

function gate(publish: DocumentActionComponent): DocumentActionComponent {
  const Publish: DocumentActionComponent = (props) => {
    const words = useWords()
    const {asked, ask, disabled} = usePublishing(props)
    const described = publish(props)
    // Without a handler Studio tells why nothing can be published here: no rights, or published already.
    if (described === null || described.onHandle === undefined) return described
    return {...described, label: asked ? words.checking : words.publish, title: undefined, disabled, onHandle: ask}
  }
  Publish.action = 'publish'
  Publish.displayName = 'GatedPublish'
  return Publish
}
