import type {Language} from '../../lib/model/language.ts'
import type {Distinction} from '../../lib/model/person-card.ts'
import {RoleLine} from '../ui/RoleLine.tsx'
import styles from './Distinctions.module.css'

interface Props {
  readonly distinctions: readonly Distinction[]
  readonly language: Language
}

/** Honours that are not roles: Academician, Chinese Academy of Sciences. */
export function Distinctions({distinctions, language}: Props) {
  return (
    <ul className={styles.distinctions}>
      {distinctions.map((distinction) => (
        <li key={distinction.key}>
          <RoleLine role={distinction} language={language} />
        </li>
      ))}
    </ul>
  )
}
