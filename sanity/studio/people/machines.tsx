import {AddIcon} from '@sanity/icons/Add'
import {Button, Text} from '@sanity/ui'
import {MenuItem} from '@sanity/ui/menu'
import {useState} from 'react'
import {useMoment, useStrings} from '../use-words.ts'
import {KeyDialog} from './key-dialog.tsx'
import {machines, revokeKey, type Machine} from './lake.ts'
import {RowMenu} from './row-menu.tsx'
import {Section, sectionStart} from './section.tsx'
import {Sure} from './sure.tsx'
import {Table} from './table.tsx'
import {useAsked} from './use-asked.ts'

const newKeyId = 'access-new-key'

/** Programs that read or write with a key of their own. */
export function Machines() {
  const {machines: words} = useStrings().access
  const [state, again] = useAsked(machines)
  const [making, setMaking] = useState(false)
  const [leaving, setLeaving] = useState<Machine>()
  return (
    <Section
      how={words.how}
      state={state}
      onAgain={again}
      action={
        <Button id={newKeyId} tone="primary" icon={AddIcon} text={words.newKey} onClick={() => setMaking(true)} />
      }
    >
      {(found) => (
        <>
          {found.length === 0 ? <None /> : <List machines={found} onRevoke={setLeaving} />}
          {making && <KeyDialog returnTo={newKeyId} onClose={() => setMaking(false)} onDone={again} />}
          {leaving !== undefined && (
            <Sure
              title={words.revokeOf(leaving.label)}
              how={words.revokeHow}
              button={words.revokeDo}
              returnTo={sectionStart}
              deed={(client) => revokeKey(client, leaving)}
              said={() => words.revoked(leaving.label)}
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
  const {machines: words} = useStrings().access
  return (
    <Text muted size={1}>
      {words.none}
    </Text>
  )
}

interface ListProps {
  readonly machines: readonly Machine[]
  readonly onRevoke: (machine: Machine) => void
}

function List({machines: all, onRevoke}: ListProps) {
  const {access: words} = useStrings()
  const moment = useMoment()
  return (
    <Table
      label={words.sections.machines}
      columns={[
        {title: words.machines.label, share: 3},
        {title: words.role, share: 2},
        {title: words.machines.lastUsed, share: 3},
        {title: words.made, share: 3},
      ]}
      rows={all.map((machine) => ({
        id: machine.id,
        cells: [
          <Text key="label" size={1} weight="medium" style={{overflowWrap: 'anywhere'}}>
            {machine.label}
          </Text>,
          words.roles[machine.role].title,
          machine.lastSeenAt === null ? words.never : moment(machine.lastSeenAt),
          moment(machine.createdAt),
        ],
        menu: (
          <RowMenu id={machine.id} name={machine.label}>
            <MenuItem tone="critical" text={words.machines.revoke} onClick={() => onRevoke(machine)} />
          </RowMenu>
        ),
      }))}
    />
  )
}
