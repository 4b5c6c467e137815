import {Box, Button, Flex, Stack} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState, type SubmitEvent} from 'react'
import {useStrings} from '../use-words.ts'
import {Field} from './field.tsx'
import {changePassword} from './oneself.ts'
import {Trouble} from './trouble.tsx'
import {useDoing} from './use-doing.ts'

/** As the lake has it; it says so again. */
const shortest = 10
const empty = {current: '', next: '', again: ''}
const chosen = {type: 'password', autoComplete: 'new-password', 'aria-required': true, maxLength: 200} as const

/** Changes the user's own password, which they have to know. */
export function PasswordForm({email, onChanged}: {readonly email: string; readonly onChanged: () => void}) {
  const {account: words} = useStrings().access
  const toast = useToast()
  const [{current, next, again}, setGiven] = useState(empty)
  const {busy, problem, complain, run} = useDoing()
  const fill = (name: keyof typeof empty) => (text: string) => setGiven((given) => ({...given, [name]: text}))
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (next.length < shortest) return complain('shortPassword')
    if (next !== again) return complain('differentPasswords')
    run(
      (client) => changePassword(client, {current, new: next}),
      () => {
        setGiven(empty)
        toast.push({status: 'success', title: words.changed})
        onChanged()
      },
    )
  }
  return (
    <Box as="form" onSubmit={send}>
      <Stack gap={4}>
        {/* Tells a keeper of passwords whose it is. */}
        <input hidden readOnly name="email" autoComplete="username" value={email} />
        <Field
          id="account-current"
          type="password"
          autoComplete="current-password"
          aria-required
          maxLength={200}
          label={words.current}
          value={current}
          onText={fill('current')}
        />
        <Field
          {...chosen}
          id="account-next"
          label={words.next}
          hint={words.nextHint}
          value={next}
          onText={fill('next')}
        />
        <Field {...chosen} id="account-again" label={words.again} value={again} onText={fill('again')} />
        {problem !== undefined && <Trouble problem={problem} />}
        <Flex>
          <Button type="submit" text={words.change} loading={busy} />
        </Flex>
      </Stack>
    </Box>
  )
}
