import type {ListenOptions, SanityClient} from '@sanity/client'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {studioApiVersion} from '../../schema/api-version.ts'

export type Live<T> =
  | {readonly status: 'looking'}
  | {readonly status: 'failed'}
  | {readonly status: 'found'; readonly found: T}

// Each change may matter; many changes in a row are one reason to look again.
const settleFor = 1000
// Timers take no more; who keeps a pane open for three weeks has it looked at again meanwhile.
const longestWait = 2 ** 31 - 1

/** A look at the newsroom; `until` is when what it finds is no longer so, although nobody changes anything. */
export interface Look<T> {
  (client: SanityClient): Promise<T>
  readonly until?: (found: T) => Date | undefined
}

/**
 * What a look at the newsroom finds, looked for again when one of the watched types changes, and after an outage. `look`
 * must be the same function from one render to the next, unless it looks for something else.
 */
export function useLive<T>(look: Look<T>, types: string): Live<T> {
  const client = useClient({apiVersion: studioApiVersion})
  const [state, setState] = useState<Live<T>>({status: 'looking'})
  useEffect(() => {
    let left = false
    let waiting: ReturnType<typeof setTimeout> | undefined
    const lookIn = (wait: number) => {
      clearTimeout(waiting)
      waiting = setTimeout(find, Math.min(Math.max(wait, settleFor), longestWait))
    }
    const show = (found: T) => {
      if (left) return
      setState({status: 'found', found})
      const until = look.until?.(found)
      if (until !== undefined) lookIn(until.getTime() - Date.now())
    }
    const find = () => void look(client).then(show, () => left || setState({status: 'failed'}))
    find()
    const options: ListenOptions = {events: ['welcome', 'mutation'], includeResult: false, visibility: 'query'}
    let welcomed = false
    const listening = client.listen('*[_type in $types]', {types: types.split(' ')}, options).subscribe({
      next: ({type}) => {
        // The first greeting tells nothing new; a later one ends an outage.
        if (type !== 'welcome' || welcomed) lookIn(0)
        welcomed = true
      },
      error: () => left || setState({status: 'failed'}),
    })
    return () => {
      left = true
      clearTimeout(waiting)
      listening.unsubscribe()
    }
  }, [client, look, types])
  return state
}
