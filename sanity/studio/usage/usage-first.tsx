import {useState} from 'react'
import type {DocumentActionComponent} from 'sanity'
import {useWords} from '../use-words.ts'
import {UsageDialog} from './usage-dialog.tsx'

/** An action that takes a document off the site, or away; first it is shown where the document is used. */
export function usageFirst(action: DocumentActionComponent): DocumentActionComponent {
  const UsageFirst: DocumentActionComponent = (props) => {
    const words = useWords()
    const described = action(props)
    const [asking, setAsking] = useState(false)
    if (described === null || described.onHandle === undefined) return described
    const {onHandle} = described
    if (!asking) return {...described, onHandle: () => setAsking(true)}
    const content = (
      <UsageDialog
        id={props.id}
        type={props.type}
        onCancel={() => setAsking(false)}
        onContinue={() => {
          setAsking(false)
          onHandle()
        }}
      />
    )
    return {
      ...described,
      dialog: {type: 'dialog', header: words.whereUsed, content, onClose: () => setAsking(false)},
    }
  }
  if (action.action !== undefined) UsageFirst.action = action.action
  UsageFirst.displayName = 'UsageFirst'
  return UsageFirst
}
