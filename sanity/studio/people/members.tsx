import {useState} from 'react'
import {useMoment, useStrings} from '../use-words.ts'
import {members, type Member} from './lake.ts'
import type {MemberDeed} from './member-deed.ts'
import {MemberDialog} from './member-dialog.tsx'
import {MemberMenu} from './member-menu.tsx'
import {Section} from './section.tsx'
import {Table} from './table.tsx'
import {useAsked} from './use-asked.ts'
import {Who} from './who.tsx'

/** Everybody who signs in, with their role and when they were last here. */
export function Members() {
  const {access: words} = useStrings()
  const [state, again] = useAsked(members)
  const [asked, setAsked] = useState<{readonly member: Member; readonly deed: MemberDeed}>()
  return (
    <Section how={words.members.how} state={state} onAgain={again}>
      {(found) => (
        <>
          <List members={found} onAsk={(member, deed) => setAsked({member, deed})} />
          {asked !== undefined && <MemberDialog {...asked} onClose={() => setAsked(undefined)} onDone={again} />}
        </>
      )}
    </Section>
  )
}

interface ListProps {
  readonly members: readonly Member[]
  readonly onAsk: (member: Member, deed: MemberDeed) => void
}

function List({members: all, onAsk}: ListProps) {
  const {access: words} = useStrings()
  const moment = useMoment()
  return (
    <Table
      label={words.sections.members}
      columns={[
        {title: words.members.name, share: 4},
        {title: words.role, share: 2},
        {title: words.members.lastSeen, share: 3},
        {title: words.members.sessions, share: 2},
      ]}
      rows={all.map((member) => ({
        id: member.id,
        cells: [
          <Who key="who" name={member.displayName} email={member.email} isYou={member.isCurrentUser} />,
          words.roles[member.role].title,
          member.lastSeenAt === null ? words.never : moment(member.lastSeenAt),
          words.members.signedIn(member.sessions),
        ],
        menu: <MemberMenu member={member} onAsk={(deed) => onAsk(member, deed)} />,
      }))}
    />
  )
}
