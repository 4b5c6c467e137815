import {Box, Button, Stack} from '@sanity/ui'
import {useState, type SubmitEvent} from 'react'
import type {MemberRole} from '../../../lib/model/access.ts'
import {useStrings} from '../use-words.ts'
import {Field} from './field.tsx'
import {invite, type OneTimeLink} from './lake.ts'
import {Once} from './once.tsx'
import {beginHere, Paper} from './paper.tsx'
import type {MakingProps} from './revocable.tsx'
import {RoleChoice} from './role-choice.tsx'
import {Trouble} from './trouble.tsx'
import {useDoing} from './use-doing.ts'

const formId = 'access-invite-form'

/** Invites an address, then shows the link to pass on. */
export function InviteDialog({returnTo, onClose, onDone}: MakingProps) {
  const {access: words} = useStrings()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<MemberRole>('contributor')
  const [made, setMade] = useState<OneTimeLink>()
  const {busy, problem, complain, run} = useDoing()
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const address = email.trim()
    if (!/^[^\s@]+@[^\s@]+$/.test(address)) return complain('noAddress')
    run(
      (client) => invite(client, {email: address, role}),
      (answer) => {
        setMade(answer)
        onDone()
      },
    )
  }
  if (made !== undefined) {
    const {link: secret, expiresAt: until} = made
    const title = words.invitations.madeFor(email)
    return <Once {...{title, secret, until, returnTo, onClose}} how={words.invitations.passOn(email)} />
  }
  return (
    <Paper
      title={words.invitations.invite}
      returnTo={returnTo}
      onClose={onClose}
      buttons={
        <>
          <Button mode="bleed" text={words.cancel} onClick={onClose} />
          <Button type="submit" form={formId} text={words.invitations.make} loading={busy} />
        </>
      }
    >
      <Box as="form" id={formId} onSubmit={send}>
        <Stack gap={5}>
          <Field
            {...beginHere}
            id="access-email"
            inputMode="email"
            autoComplete="off"
            aria-required
            maxLength={254}
            label={words.invitations.email}
            hint={words.invitations.emailHint}
            value={email}
            onText={setEmail}
          />
          <RoleChoice value={role} onChange={setRole} />
        </Stack>
      </Box>
      {problem !== undefined && <Trouble problem={problem} />}
    </Paper>
  )
}
