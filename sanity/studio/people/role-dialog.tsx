import {Button, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useStrings} from '../use-words.ts'
import {changeRole} from './lake.ts'
import type {MemberDialogProps} from './member-deed.ts'
import {Paper} from './paper.tsx'
import {RoleChoice} from './role-choice.tsx'
import {rowMenuId} from './row-menu.tsx'
import {Trouble} from './trouble.tsx'
import {useDoing} from './use-doing.ts'

/** Gives a member another role. */
export function RoleDialog({member, onClose, onDone}: MemberDialogProps) {
  const {access: words} = useStrings()
  const toast = useToast()
  const [role, setRole] = useState(member.role)
  const {busy, problem, run} = useDoing()
  const change = () =>
    run(
      (client) => changeRole(client, member, role),
      () => {
        toast.push({status: 'success', title: words.members.roleIs(member.displayName, words.roles[role].title)})
        onClose()
        onDone()
      },
    )
  return (
    <Paper
      title={words.members.changeRoleOf(member.displayName)}
      returnTo={rowMenuId(member.id)}
      onClose={onClose}
      buttons={
        <>
          <Button mode="bleed" text={words.cancel} onClick={onClose} />
          <Button text={words.members.changeRoleDo} disabled={role === member.role} loading={busy} onClick={change} />
        </>
      }
    >
      <RoleChoice first value={role} onChange={setRole} />
      {member.isCurrentUser && role !== member.role && <Text size={1}>{words.members.ownRole}</Text>}
      {problem !== undefined && <Trouble problem={problem} />}
    </Paper>
  )
}
