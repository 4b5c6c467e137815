import {Box, Button, Stack} from '@sanity/ui'
import {useState, type SubmitEvent} from 'react'
import type {MemberRole} from '../../../lib/model/access.ts'
import {useStrings} from '../use-words.ts'
import {Field} from './field.tsx'
import {makeKey} from './lake.ts'
import {Once} from './once.tsx'
import {beginHere, Paper} from './paper.tsx'
import type {MakingProps} from './revocable.tsx'
import {RoleChoice} from './role-choice.tsx'
import {Trouble} from './trouble.tsx'
import {useDoing} from './use-doing.ts'

const formId = 'access-key-form'

/** Makes a key for a program, then shows it. */
export function KeyDialog({returnTo, onClose, onDone}: MakingProps) {
  const {access: words} = useStrings()
  const [label, setLabel] = useState('')
  const [role, setRole] = useState<MemberRole>('viewer')
  const [secret, setSecret] = useState<string>()
  const {busy, problem, complain, run} = useDoing()
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (label.trim() === '') return complain('noLabel')
    run(
      (client) => makeKey(client, {label, role}),
      ({key}) => {
        setSecret(key)
        onDone()
      },
    )
  }
  if (secret !== undefined) {
    return <Once {...{secret, returnTo, onClose}} title={words.machines.madeFor(label)} how={words.machines.keep} />
  }
  return (
    <Paper
      title={words.machines.newKey}
      returnTo={returnTo}
      onClose={onClose}
      buttons={
        <>
          <Button mode="bleed" text={words.cancel} onClick={onClose} />
          <Button type="submit" form={formId} text={words.machines.make} loading={busy} />
        </>
      }
    >
      <Box as="form" id={formId} onSubmit={send}>
        <Stack gap={5}>
          <Field
            {...beginHere}
            id="access-label"
            aria-required
            maxLength={100}
            autoComplete="off"
            label={words.machines.label}
            hint={words.machines.labelHint}
            value={label}
            onText={setLabel}
          />
          <RoleChoice value={role} onChange={setRole} />
        </Stack>
      </Box>
      {problem !== undefined && <Trouble problem={problem} />}
    </Paper>
  )
}
