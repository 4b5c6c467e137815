import type {ReactNode} from 'react'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import styles from './Rest.module.css'

interface Props {
  /** How many things are folded away; with none there is nothing. */
  readonly count: number
  readonly language: Language
  readonly children: ReactNode
}

/** What stands behind the first of many things, until the reader asks for it. */
export function Rest({count, language, children}: Props) {
  if (count <= 0) return null
  return (
    <details className={styles.rest}>
      <summary>{strings(language).lists.rest(count)}</summary>
      {children}
    </details>
  )
}
