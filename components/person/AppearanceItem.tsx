import {rolesOfAppearance} from '../../lib/format/roles.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Appearance, Capacity} from '../../lib/model/appearance.ts'
import type {Language} from '../../lib/model/language.ts'
import {entityPath} from '../../lib/routes.ts'
import {Name} from '../ui/Name.tsx'
import {RoleList} from '../ui/RoleList.tsx'
import styles from './PersonItem.module.css'

interface Props {
  readonly appearance: Appearance
  readonly day: string
  readonly language: Language
  /** Says who was host, guest or speaker, as at an event. */
  readonly withCapacity?: boolean
}

const telling: ReadonlySet<Capacity> = new Set(['host', 'guest', 'speaker'])

/** A person in a story or event: both scripts of the name, and every role of that day. */
export function AppearanceItem({appearance, day, language, withCapacity = false}: Props) {
  const {person, capacity} = appearance
  return (
    <>
      <p className={styles.name}>
        <Name name={person.name} language={language} href={entityPath(language, person)} />
        {withCapacity && telling.has(capacity) && (
          <span className={styles.capacity}> {strings(language).story.capacities[capacity]}</span>
        )}
      </p>
      <RoleList held={rolesOfAppearance(appearance, day, language)} language={language} />
    </>
  )
}
