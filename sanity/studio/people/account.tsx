import {Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import type {ReactNode} from 'react'
import {useCurrentUser} from 'sanity'
import {useStrings} from '../use-words.ts'
import {endOtherSessions, otherSessions, roleAmong} from './oneself.ts'
import {PasswordForm} from './password-form.tsx'
import {Trouble} from './trouble.tsx'
import {useAsked} from './use-asked.ts'
import {useDoing} from './use-doing.ts'
import {Who} from './who.tsx'

/** What everybody sees and does about themselves. */
export function Account() {
  const {access: words} = useStrings()
  const user = useCurrentUser()
  const [state, again] = useAsked(otherSessions)
  if (user === null) return null
  const role = roleAmong(user.roles)
  return (
    <Stack gap={5} paddingTop={2} style={{maxWidth: '34rem'}}>
      <Stack gap={4}>
        <Who name={user.name} email={user.email} isYou={false} />
        {role !== undefined && (
          <Text size={1}>
            <strong>{words.roles[role].title}.</strong> {words.roles[role].may}
          </Text>
        )}
      </Stack>
      <Part title={words.account.password}>
        <PasswordForm email={user.email} onChanged={again} />
      </Part>
      <Part title={words.account.sessions}>
        {state.status === 'looking' && <Text size={1}>{words.looking}</Text>}
        {state.status === 'failed' && (
          <Trouble problem={state.problem}>
            <Button mode="ghost" text={words.tryAgain} onClick={again} />
          </Trouble>
        )}
        {state.status === 'found' && <Elsewhere others={state.found} onEnded={again} />}
      </Part>
    </Stack>
  )
}

function Part({title, children}: {readonly title: string; readonly children: ReactNode}) {
  return (
    <Card as="section" borderTop paddingTop={5}>
      <Stack gap={4}>
        <Heading as="h2" size={1}>
          {title}
        </Heading>
        {children}
      </Stack>
    </Card>
  )
}

function Elsewhere({others, onEnded}: {readonly others: number; readonly onEnded: () => void}) {
  const {account: words} = useStrings().access
  const toast = useToast()
  const {busy, problem, run} = useDoing()
  const end = () =>
    run(endOtherSessions, (sessions) => {
      toast.push({status: 'success', title: words.ended(sessions)})
      onEnded()
    })
  return (
    <Stack gap={4}>
      <Text size={1}>{words.places(others)}</Text>
      {others > 0 && (
        <Flex>
          <Button mode="ghost" text={words.end} loading={busy} onClick={end} />
        </Flex>
      )}
      {problem !== undefined && <Trouble problem={problem} />}
    </Stack>
  )
}
