import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import styles from './Pager.module.css'

/** A page beside this one, by what stands on it: `Older: February 2020`. */
export interface Beside {
  readonly href: string
  readonly label: string
}

interface Props {
  readonly newer?: Beside | undefined
  readonly older?: Beside | undefined
  readonly language: Language
}

/** To what is newer and what is older; nothing where there is neither. */
export function Pager({newer, older, language}: Props) {
  if (newer === undefined && older === undefined) return null
  return (
    <nav className={styles.pager} aria-label={strings(language).lists.pages}>
      {newer && (
        <a href={newer.href} rel="prev">
          {newer.label}
        </a>
      )}
      {older && (
        <a className={styles.older} href={older.href} rel="next">
          {older.label}
        </a>
      )}
    </nav>
  )
}
