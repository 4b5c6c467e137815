import type {SanityClient} from '@sanity/client'
import {useState} from 'react'
import {useClient} from 'sanity'
import {studioApiVersion} from '../../schema/api-version.ts'
import {problemOf, type Problem} from './problem.ts'

interface Doing {
  readonly busy: boolean
  readonly problem: Problem | undefined
  /** Says what stands in the way before anything was asked of the lake. */
  readonly complain: (problem: Problem) => void
  /** Does something once at a time, and keeps what went wrong. */
  readonly run: <T>(deed: (client: SanityClient) => Promise<T>, done: (result: T) => void) => void
}

/** Something that is asked of the lake by a press of a button. */
export function useDoing(): Doing {
  const client = useClient({apiVersion: studioApiVersion})
  const [state, setState] = useState<Pick<Doing, 'busy' | 'problem'>>({busy: false, problem: undefined})
  const attempt = async <T>(deed: (client: SanityClient) => Promise<T>, done: (result: T) => void) => {
    setState({busy: true, problem: undefined})
    try {
      const result = await deed(client)
      setState({busy: false, problem: undefined})
      done(result)
    } catch (error) {
      setState({busy: false, problem: problemOf(error)})
    }
  }
  const complain = (problem: Problem) => setState({busy: false, problem})
  return {...state, complain, run: (deed, done) => void (state.busy || attempt(deed, done))}
}
