import type {ListenOptions} from '@sanity/client'
import type {ValidationMarker} from '@sanity/types'
import {useEffect, useEffectEvent, useState} from 'react'
import {useClient, useEditState, useWorkspace, validateDocument} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {withDrafts} from '../../../lib/model/document-id.ts'
import {storyDraft} from '../../../lib/model/gate-draft.ts'
import {pointersOf} from '../../../lib/model/gate-links.ts'
import {studioApiVersion} from '../../schema/api-version.ts'

// A colleague who types in what a story refers to makes many changes; one look after them is enough.
const settleFor = 1000

const options: ListenOptions = {events: ['mutation'], includeResult: false, visibility: 'query'}

/** The ids of what a document refers to, drafts too; of anything but a story there are none. */
function around(value: unknown): string[] {
  const draft = storyDraft.safeParse(value)
  return draft.success ? withDrafts(pointersOf(draft.data).map(({id}) => id)) : []
}

/**
 * What the gate finds in the document of this pane, also after something it refers to has changed: Studio validates
 * again when a document that is referred to comes or goes, not when it becomes another.
 */
export function useLatestMarkers(): readonly ValidationMarker[] {
  const {validation, documentId, documentType} = useDocumentPane()
  const {draft, published} = useEditState(documentId, documentType)
  const document = draft ?? published
  const workspace = useWorkspace()
  const client = useClient({apiVersion: studioApiVersion})
  const [latest, setLatest] = useState<{of: object; markers: readonly ValidationMarker[]}>()
  const look = useEffectEvent(async () => {
    if (document === null) return undefined
    return {of: document, markers: await validateDocument({document, workspace, environment: 'studio'})}
  })
  const ids = around(document).toSorted().join(' ')
  useEffect(() => {
    if (ids === '') return
    let left = false
    let waiting: ReturnType<typeof setTimeout> | undefined
    // Without an answer what Studio found stays, and Studio says itself that the lake is out of reach.
    const check = () => void look().then((found) => left || setLatest(found), console.warn)
    const later = () => {
      clearTimeout(waiting)
      waiting = setTimeout(check, settleFor)
    }
    const listening = client
      .listen('*[_id in $ids]', {ids: ids.split(' ')}, options)
      .subscribe({next: later, error: console.warn})
    return () => {
      left = true
      clearTimeout(waiting)
      listening.unsubscribe()
    }
  }, [client, ids])
  return latest?.of === document ? latest.markers : validation
}
