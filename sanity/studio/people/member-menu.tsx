import {LeaveIcon} from '@sanity/icons/Leave'
import {LinkIcon} from '@sanity/icons/Link'
import {TrashIcon} from '@sanity/icons/Trash'
import {UserIcon} from '@sanity/icons/User'
import {MenuDivider, MenuItem} from '@sanity/ui/menu'
import {useStrings} from '../use-words.ts'
import type {Member} from './lake.ts'
import type {MemberDeed} from './member-deed.ts'
import {RowMenu} from './row-menu.tsx'

interface MemberMenuProps {
  readonly member: Member
  readonly onAsk: (deed: MemberDeed) => void
}

/** What an administrator can do about a member. */
export function MemberMenu({member: {id, displayName, sessions}, onAsk}: MemberMenuProps) {
  const {members: words} = useStrings().access
  return (
    <RowMenu id={id} name={displayName}>
      <MenuItem icon={UserIcon} text={words.changeRole} onClick={() => onAsk('role')} />
      <MenuItem icon={LinkIcon} text={words.link} onClick={() => onAsk('password')} />
      <MenuItem icon={LeaveIcon} text={words.end} disabled={sessions === 0} onClick={() => onAsk('sessions')} />
      <MenuDivider />
      <MenuItem icon={TrashIcon} tone="critical" text={words.remove} onClick={() => onAsk('remove')} />
    </RowMenu>
  )
}
