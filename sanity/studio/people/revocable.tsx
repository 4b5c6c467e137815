import {AddIcon} from '@sanity/icons/Add'
import {Button, Text} from '@sanity/ui'
import type {SanityClient} from '@sanity/client'
import {useState, type ComponentType} from 'react'
import {Section, sectionStart} from './section.tsx'
import {Sure} from './sure.tsx'
import {useAsked} from './use-asked.ts'

interface RevocableWords {
  readonly how: string
  readonly none: string
  readonly revokeOf: (name: string) => string
  readonly revokeHow: string
  readonly revokeDo: string
  readonly revoked: (name: string) => string
}

/** What the dialog in which one is made is given. */
export interface MakingProps {
  readonly returnTo: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What the list of all is given. */
export interface ListProps<One> {
  readonly all: readonly One[]
  readonly onRevoke: (one: One) => void
}

interface RevocableProps<One> {
  readonly words: RevocableWords
  readonly ask: (client: SanityClient) => Promise<readonly One[]>
  /** Id of the button, to which the focus comes back, and what it says. */
  readonly make: {readonly id: string; readonly text: string}
  readonly Dialog: ComponentType<MakingProps>
  readonly List: ComponentType<ListProps<One>>
  readonly nameOf: (one: One) => string
  readonly revoke: (client: SanityClient, one: One) => Promise<unknown>
}

/** What administrators make for somebody, or something, and take back: invitations and keys of machines. */
export function Revocable<One>({words, ask, make, Dialog, List, nameOf, revoke}: RevocableProps<One>) {
  const [state, again] = useAsked(ask)
  const [isMaking, setMaking] = useState(false)
  const [leaving, setLeaving] = useState<One>()
  return (
    <Section
      how={words.how}
      state={state}
      onAgain={again}
      action={<Button id={make.id} icon={AddIcon} text={make.text} onClick={() => setMaking(true)} />}
    >
      {(found) => (
        <>
          {found.length === 0 ? (
            <Text muted size={1}>
              {words.none}
            </Text>
          ) : (
            <List all={found} onRevoke={setLeaving} />
          )}
          {isMaking && <Dialog returnTo={make.id} onClose={() => setMaking(false)} onDone={again} />}
          {leaving !== undefined && (
            <Sure
              title={words.revokeOf(nameOf(leaving))}
              how={words.revokeHow}
              button={words.revokeDo}
              returnTo={sectionStart}
              deed={(client) => revoke(client, leaving)}
              said={() => words.revoked(nameOf(leaving))}
              onClose={() => setLeaving(undefined)}
              onDone={again}
            />
          )}
        </>
      )}
    </Section>
  )
}
