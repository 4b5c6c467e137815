import {Text} from '@sanity/ui'
import {MenuItem} from '@sanity/ui/menu'
import {useMoment, useStrings} from '../use-words.ts'
import {InviteDialog} from './invite-dialog.tsx'
import {invitations, withdraw, type Invitation} from './lake.ts'
import {Revocable, type ListProps} from './revocable.tsx'
import {RowMenu} from './row-menu.tsx'
import {Table} from './table.tsx'

/** Who is invited and has not answered yet. */
export function Invitations() {
  const {invitations: words} = useStrings().access
  return (
    <Revocable
      words={words}
      ask={invitations}
      make={{id: 'access-invite', text: words.invite}}
      Dialog={InviteDialog}
      List={List}
      nameOf={({email}) => email}
      revoke={withdraw}
    />
  )
}

function List({all, onRevoke}: ListProps<Invitation>) {
  const {access: words} = useStrings()
  const moment = useMoment()
  return (
    <Table
      label={words.sections.invitations}
      columns={[
        {title: words.invitations.email, share: 4},
        {title: words.role, share: 2},
        {title: words.by, share: 2},
        {title: words.invitations.expires, share: 3},
      ]}
      rows={all.map((invitation) => ({
        id: invitation.id,
        cells: [
          <Text key="email" size={1} weight="medium" style={{overflowWrap: 'anywhere'}}>
            {invitation.email}
          </Text>,
          words.roles[invitation.role].title,
          invitation.invitedBy?.displayName ?? '',
          moment(invitation.expiresAt),
        ],
        menu: (
          <RowMenu id={invitation.id} name={invitation.email}>
            <MenuItem tone="critical" text={words.invitations.revoke} onClick={() => onRevoke(invitation)} />
          </RowMenu>
        ),
      }))}
    />
  )
}
