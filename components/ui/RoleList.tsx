import type {RolesThatDay} from '../../lib/format/roles.ts'
import type {Language} from '../../lib/model/language.ts'
import {InLanguage} from './InLanguage.tsx'
import {RoleLine} from './RoleLine.tsx'
import styles from './RoleList.module.css'

interface Props {
  readonly held: RolesThatDay
  readonly language: Language
}

/** What somebody was that day, one role a line. */
export function RoleList({held, language}: Props) {
  if (held.roles.length === 0 && held.text === undefined) return null
  return (
    <ul className={styles.roles}>
      {held.roles.map((role) => (
        <li key={role.key}>
          <RoleLine role={role} language={language} />
        </li>
      ))}
      {held.text && (
        <li>
          <InLanguage value={held.text} language={language} />
        </li>
      )}
    </ul>
  )
}
