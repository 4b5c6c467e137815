import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {studioApiVersion} from '../../schema/api-version.ts'
import {findAttention, type Attention} from './attention.ts'

export type AttentionState =
  | {readonly status: 'looking'}
  | {readonly status: 'failed'}
  | {readonly status: 'found'; readonly attention: Attention}

// Each change anywhere may settle something; many changes in a row are one reason to look again.
const settleFor = 1500

/** What needs attention, looked for again when something in the newsroom changes. */
export function useAttention(): AttentionState {
  const client = useClient({apiVersion: studioApiVersion})
  const [state, setState] = useState<AttentionState>({status: 'looking'})
  useEffect(() => {
    let left = false
    let waiting: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      findAttention(client).then(
        (attention) => left || setState({status: 'found', attention}),
        () => left || setState({status: 'failed'}),
      )
    }
    const soon = () => {
      clearTimeout(waiting)
      waiting = setTimeout(look, settleFor)
    }
    look()
    const listening = client
      .listen(
        '*[_type in ["story", "person", "institution", "event"]]',
        {},
        {includeResult: false, visibility: 'query'},
      )
      .subscribe({next: soon, error: () => left || setState({status: 'failed'})})
    return () => {
      left = true
      clearTimeout(waiting)
      listening.unsubscribe()
    }
  }, [client])
  return state
}
