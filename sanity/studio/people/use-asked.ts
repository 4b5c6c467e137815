import type {SanityClient} from '@sanity/client'
import {useCallback, useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {studioApiVersion} from '../../schema/api-version.ts'
import {problemOf, type Problem} from './problem.ts'

export type Asked<T> =
  | {readonly status: 'looking'}
  | {readonly status: 'failed'; readonly problem: Problem}
  | {readonly status: 'found'; readonly found: T}

/**
 * What the lake answers to a question about access, and the way to ask again: what was found stays until the new answer.
 * `question` must be the same function from one render to the next.
 */
export function useAsked<T>(question: (client: SanityClient) => Promise<T>): readonly [Asked<T>, () => void] {
  const client = useClient({apiVersion: studioApiVersion})
  const [state, setState] = useState<Asked<T>>({status: 'looking'})
  const ask = useCallback(() => {
    let left = false
    question(client).then(
      (found) => left || setState({status: 'found', found}),
      (error: unknown) => left || setState({status: 'failed', problem: problemOf(error)}),
    )
    return () => {
      left = true
    }
  }, [client, question])
  useEffect(ask, [ask])
  const again = useCallback(() => {
    setState((before) => (before.status === 'failed' ? {status: 'looking'} : before))
    ask()
  }, [ask])
  return [state, again]
}
