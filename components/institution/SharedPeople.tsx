import {formatPeriod} from '../../lib/format/dates.ts'
import type {Language} from '../../lib/model/language.ts'
import type {SharedPerson} from '../../lib/model/shared-history.ts'
import {entityPath} from '../../lib/routes.ts'
import {Name} from '../ui/Name.tsx'
import {RoleLine} from '../ui/RoleLine.tsx'
import styles from './Holders.module.css'

interface Props {
  readonly people: readonly SharedPerson[]
  readonly language: Language
}

/** People with a role at each of two institutions, now or once. */
export function SharedPeople({people, language}: Props) {
  return (
    <ul className={styles.holders}>
      {people.map(({person, roles}) => (
        <li key={person.id}>
          <p className={styles.name}>
            <Name name={person.name} language={language} href={entityPath(language, person)} />
          </p>
          {roles.map((role) => (
            <p key={role.key} className={styles.role}>
              <RoleLine role={role} language={language} />{' '}
              <span className={styles.period}>{formatPeriod(role.from, role.to, language)}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
