import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {studioApiVersion} from '../../schema/api-version.ts'
import {readRoles, rolesQuery, type RolesAnswer} from './role-choices.ts'

export type RolesState =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'}
  | {readonly status: 'known'; readonly person: string; readonly answer: RolesAnswer}

/** Loads the roles of a person and the day of the story's event; again when either reference changes. */
export function useRoles(person: string, event: string | undefined): {state: RolesState; reload: () => void} {
  const client = useClient({apiVersion: studioApiVersion})
  const [state, setState] = useState<RolesState>({status: 'loading'})
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const leaving = new AbortController()
    client
      .fetch<unknown>(rolesQuery, {person, event: event ?? null}, {perspective: 'drafts', signal: leaving.signal})
      .then((value) => setState({status: 'known', person, answer: readRoles(value)}))
      .catch(() => leaving.signal.aborted || setState({status: 'failed'}))
    return () => leaving.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each turn asks anew
  }, [client, person, event, turn])
  const stale = state.status === 'known' && state.person !== person
  return {state: stale ? {status: 'loading'} : state, reload: () => setTurn((before) => before + 1)}
}
