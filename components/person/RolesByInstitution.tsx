import {formatPeriod} from '../../lib/format/dates.ts'
import {rolesByInstitution} from '../../lib/format/groups.ts'
import type {Timeline} from '../../lib/format/timeline.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Role} from '../../lib/model/role.ts'
import {nameIn} from '../../lib/model/text.ts'
import {InstitutionLine} from '../institution/InstitutionLine.tsx'
import {InLanguage} from '../ui/InLanguage.tsx'
import {RoleBar} from './RoleBar.tsx'
import styles from './RolesByInstitution.module.css'

interface Props {
  readonly roles: readonly Role[]
  readonly language: Language
  /** The scale of the bars, shared by all of a person's roles. */
  readonly timeline: Timeline | undefined
}

/** Roles under their institutions, each with the time it was held, in words and as a bar over the years. */
export function RolesByInstitution({roles, language, timeline}: Props) {
  return (
    <ul className={styles.groups}>
      {rolesByInstitution(roles).map(({head, members}) => (
        <li key={head?.id ?? 'none'}>
          <p className={styles.head}>
            {head === undefined ? (
              strings(language).person.otherRoles
            ) : (
              <InstitutionLine institution={head} language={language} />
            )}
          </p>
          <ul>
            {members.map((role) => (
              <HeldRole key={role.key} role={role} language={language} timeline={timeline} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function HeldRole({role, language, timeline}: Omit<Props, 'roles'> & {readonly role: Role}) {
  const period = formatPeriod(role.from, role.to, language)
  return (
    <li className={styles.role}>
      <span>
        <InLanguage value={nameIn(role.title, language)} language={language} />
      </span>
      {period && <span className={styles.period}>{period}</span>}
      <RoleBar role={role} timeline={timeline} />
    </li>
  )
}
