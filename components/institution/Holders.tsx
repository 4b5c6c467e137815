import {formatPeriod} from '../../lib/format/dates.ts'
import type {Holder} from '../../lib/format/groups.ts'
import type {InstitutionCard} from '../../lib/model/institution-card.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Role} from '../../lib/model/role.ts'
import {nameIn} from '../../lib/model/text.ts'
import {entityPath} from '../../lib/routes.ts'
import {InLanguage} from '../ui/InLanguage.tsx'
import {Name} from '../ui/Name.tsx'
import {Rest} from '../ui/Rest.tsx'
import {RoleLine} from '../ui/RoleLine.tsx'
import styles from './Holders.module.css'

interface Props {
  readonly holders: readonly Holder[]
  /** On whose page this stands: its own name is not repeated in every role. */
  readonly institution: InstitutionCard
  readonly language: Language
}

const shown = 24

/** People with their roles at an institution or its units, and the time they hold or held them. */
export function Holders({holders, institution, language}: Props) {
  const listOf = (some: readonly Holder[]) => (
    <ul className={styles.holders}>
      {some.map(({person, roles}) => (
        <li key={person.id}>
          <p className={styles.name}>
            <Name name={person.name} language={language} href={entityPath(language, person)} />
          </p>
          {roles.map((role) => (
            <p key={role.key} className={styles.role}>
              <RoleHere role={role} institution={institution} language={language} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {listOf(holders.slice(0, shown))}
      <Rest count={holders.length - shown} language={language}>
        {listOf(holders.slice(shown))}
      </Rest>
    </>
  )
}

function RoleHere({role, institution, language}: Omit<Props, 'holders'> & {readonly role: Role}) {
  const period = formatPeriod(role.from, role.to, language)
  return (
    <>
      {role.institution?.id === institution.id ? (
        <InLanguage value={nameIn(role.title, language)} language={language} />
      ) : (
        <RoleLine role={role} language={language} />
      )}
      {period && <span className={styles.period}> {period}</span>}
    </>
  )
}
