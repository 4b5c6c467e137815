import {Text} from '@sanity/ui'
import {MenuItem} from '@sanity/ui/menu'
import {useMoment, useStrings} from '../use-words.ts'
import {KeyDialog} from './key-dialog.tsx'
import {machines, revokeKey, type Machine} from './lake.ts'
import {Revocable, type ListProps} from './revocable.tsx'
import {RowMenu} from './row-menu.tsx'
import {Table} from './table.tsx'

/** Programs that read or write with a key of their own. */
export function Machines() {
  const {machines: words} = useStrings().access
  return (
    <Revocable
      words={words}
      ask={machines}
      make={{id: 'access-new-key', text: words.newKey}}
      Dialog={KeyDialog}
      List={List}
      nameOf={({label}) => label}
      revoke={revokeKey}
    />
  )
}

function List({all, onRevoke}: ListProps<Machine>) {
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
