import {formatPeriod} from '../../lib/format/dates.ts'
import type {Language} from '../../lib/model/language.ts'
import type {PersonCard} from '../../lib/model/person-card.ts'
import {rolesBefore, rolesOn} from '../../lib/model/role.ts'
import {entityPath} from '../../lib/routes.ts'
import {Name} from '../ui/Name.tsx'
import {RoleLine} from '../ui/RoleLine.tsx'
import {RoleList} from '../ui/RoleList.tsx'
import styles from './PersonItem.module.css'

interface Props {
  readonly person: PersonCard
  readonly language: Language
  /** The day whose roles are told, `YYYY-MM-DD`. */
  readonly today: string
}

/** A person in a list, with the roles held today. */
export function PersonItem({person, language, today}: Props) {
  return (
    <>
      <p className={styles.name}>
        <Name name={person.name} language={language} href={entityPath(language, person)} />
      </p>
      <RolesNow person={person} language={language} today={today} />
    </>
  )
}

/** The roles held today. Whoever holds none now is told by the one held last. */
export function RolesNow({person, language, today}: Props) {
  const now = rolesOn(person.roles, today)
  const [last] = rolesBefore(person.roles, today)
  if (now.length > 0 || last?.to === undefined) {
    return <RoleList held={{roles: now, text: undefined}} language={language} />
  }
  return (
    <p className={styles.former}>
      <RoleLine role={last} language={language} /> ·{' '}
      <span className={styles.period}>{formatPeriod(last.from, last.to, language)}</span>
    </p>
  )
}
