import {rolesOfAppearance} from '../../lib/format/roles.ts'
import type {Appearance} from '../../lib/model/appearance.ts'
import type {Language} from '../../lib/model/language.ts'
import {entityPath} from '../../lib/routes.ts'
import {Name} from '../ui/Name.tsx'
import {RoleList} from '../ui/RoleList.tsx'
import styles from './PersonItem.module.css'

interface Props {
  readonly appearance: Appearance
  readonly day: string
  readonly language: Language
}

/** A person in a story or event: both scripts of the name, and every role of that day. */
export function AppearanceItem({appearance, day, language}: Props) {
  const {person} = appearance
  return (
    <>
      <p className={styles.name}>
        <Name name={person.name} language={language} href={entityPath(language, person)} />
      </p>
      <RoleList held={rolesOfAppearance(appearance, day, language)} language={language} />
    </>
  )
}
