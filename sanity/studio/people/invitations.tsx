import {AddIcon} from '@sanity/icons/Add'
import {Button, Text} from '@sanity/ui'
import {MenuItem} from '@sanity/ui/menu'
import {useState} from 'react'
import {useMoment, useStrings} from '../use-words.ts'
import {InviteDialog} from './invite-dialog.tsx'
import {invitations, withdraw, type Invitation} from './lake.ts'
import {RowMenu} from './row-menu.tsx'
import {Section, sectionStart} from './section.tsx'
import {Sure} from './sure.tsx'
import {Table} from './table.tsx'
import {useAsked} from './use-asked.ts'

const inviteId = 'access-invite'

/** Who is invited and has not answered yet. */
export function Invitations() {
  const {invitations: words} = useStrings().access
  const [state, again] = useAsked(invitations)
  const [inviting, setInviting] = useState(false)
  const [leaving, setLeaving] = useState<Invitation>()
  return (
    <Section
      how={words.how}
      state={state}
      onAgain={again}
      action={
        <Button id={inviteId} tone="primary" icon={AddIcon} text={words.invite} onClick={() => setInviting(true)} />
      }
    >
      {(found) => (
        <>
          {found.length === 0 ? <None /> : <List invitations={found} onWithdraw={setLeaving} />}
          {inviting && <InviteDialog returnTo={inviteId} onClose={() => setInviting(false)} onDone={again} />}
          {leaving !== undefined && (
            <Sure
              title={words.revokeOf(leaving.email)}
              how={words.revokeHow}
              button={words.revokeDo}
              returnTo={sectionStart}
              deed={(client) => withdraw(client, leaving)}
              said={() => words.revoked(leaving.email)}
              onClose={() => setLeaving(undefined)}
              onDone={again}
            />
          )}
        </>
      )}
    </Section>
  )
}

function None() {
  const {invitations: words} = useStrings().access
  return (
    <Text muted size={1}>
      {words.none}
    </Text>
  )
}

interface ListProps {
  readonly invitations: readonly Invitation[]
  readonly onWithdraw: (invitation: Invitation) => void
}

function List({invitations: all, onWithdraw}: ListProps) {
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
            <MenuItem tone="critical" text={words.invitations.revoke} onClick={() => onWithdraw(invitation)} />
          </RowMenu>
        ),
      }))}
    />
  )
}
