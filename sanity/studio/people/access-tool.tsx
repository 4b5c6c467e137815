import {Tab, TabList, TabPanel} from '@sanity/ui'
import {useCurrentUser} from 'sanity'
import {useRouter} from 'sanity/router'
import {useStrings} from '../use-words.ts'
import {Account} from './account.tsx'
import {Changes} from './changes.tsx'
import {Invitations} from './invitations.tsx'
import {Machines} from './machines.tsx'
import {Members} from './members.tsx'
import {roleAmong} from './oneself.ts'
import {Sheet} from './sheet.tsx'

const sections = {
  members: Members,
  invitations: Invitations,
  machines: Machines,
  changes: Changes,
  account: Account,
} as const

type Section = keyof typeof sections
const names: readonly Section[] = ['members', 'invitations', 'machines', 'changes', 'account']

/** People with access, for administrators; for everybody else their own account. The lake asks for the role again each time. */
export function AccessTool() {
  const {access: words} = useStrings()
  const router = useRouter()
  const administrator = roleAmong(useCurrentUser()?.roles ?? []) === 'administrator'
  if (!administrator) {
    return (
      <Sheet title={words.sections.account} intro={words.account.intro}>
        <Account />
      </Sheet>
    )
  }
  const shown = names.find((name) => name === router.state['section']) ?? 'members'
  const Shown = sections[shown]
  return (
    <Sheet title={words.title} intro={words.intro}>
      <TabList gap={1}>
        {names.map((name) => (
          <Tab
            key={name}
            id={`access-tab-${name}`}
            aria-controls="access-panel"
            label={words.sections[name]}
            selected={name === shown}
            onClick={() => router.navigate({section: name})}
          />
        ))}
      </TabList>
      <TabPanel id="access-panel" aria-labelledby={`access-tab-${shown}`}>
        <Shown key={shown} />
      </TabPanel>
    </Sheet>
  )
}
