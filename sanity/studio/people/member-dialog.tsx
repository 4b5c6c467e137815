import {useStrings} from '../use-words.ts'
import {endSessions, remove} from './lake.ts'
import type {MemberDeed, MemberDialogProps} from './member-deed.ts'
import {PasswordLink} from './password-link.tsx'
import {RoleDialog} from './role-dialog.tsx'
import {rowMenuId} from './row-menu.tsx'
import {sectionStart} from './section.tsx'
import {Sure} from './sure.tsx'

/** The dialog of one deed about a member. */
export function MemberDialog({deed, ...props}: MemberDialogProps & {readonly deed: MemberDeed}) {
  switch (deed) {
    case 'role':
      return <RoleDialog {...props} />
    case 'password':
      return <PasswordLink {...props} />
    case 'sessions':
      return <End {...props} />
    case 'remove':
      return <Remove {...props} />
  }
}

function End({member, ...rest}: MemberDialogProps) {
  const {members: words} = useStrings().access
  const {displayName: name} = member
  return (
    <Sure
      {...rest}
      title={words.endOf(name)}
      how={words.endHow(name)}
      button={words.endDo}
      returnTo={rowMenuId(member.id)}
      deed={(client) => endSessions(client, member)}
      said={(sessions) => words.ended(name, sessions)}
    />
  )
}

function Remove({member, ...rest}: MemberDialogProps) {
  const {members: words} = useStrings().access
  const {displayName: name} = member
  return (
    <Sure
      {...rest}
      title={words.removeOf(name)}
      how={words.removeHow(name, member.email)}
      button={words.removeDo(name)}
      returnTo={sectionStart}
      deed={(client) => remove(client, member)}
      said={() => words.removed(name)}
    />
  )
}
