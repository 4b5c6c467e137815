import {Button, Text} from '@sanity/ui'
import {useState} from 'react'
import {useStrings} from '../use-words.ts'
import {linkPassword, type OneTimeLink} from './lake.ts'
import type {MemberDialogProps} from './member-deed.ts'
import {Once} from './once.tsx'
import {beginHere, Paper} from './paper.tsx'
import {rowMenuId} from './row-menu.tsx'
import {Trouble} from './trouble.tsx'
import {useDoing} from './use-doing.ts'

/** Makes the link behind which a member chooses a new password. */
export function PasswordLink({member, onClose}: MemberDialogProps) {
  const {access: words} = useStrings()
  const [made, setMade] = useState<OneTimeLink>()
  const {busy, problem, run} = useDoing()
  const {displayName: name} = member
  const title = words.members.linkFor(name)
  const returnTo = rowMenuId(member.id)
  if (made !== undefined) {
    const {link: secret, expiresAt: until} = made
    return <Once {...{title, secret, until, returnTo, onClose}} how={words.members.linkMade(name)} />
  }
  return (
    <Paper
      title={title}
      returnTo={returnTo}
      onClose={onClose}
      buttons={
        <>
          <Button mode="bleed" text={words.cancel} onClick={onClose} />
          <Button
            {...beginHere}
            text={words.members.linkDo}
            loading={busy}
            onClick={() => run((client) => linkPassword(client, member), setMade)}
          />
        </>
      }
    >
      <Text size={1}>{words.members.linkHow(name)}</Text>
      {problem !== undefined && <Trouble problem={problem} />}
    </Paper>
  )
}
