import type {Timeline} from '../../lib/format/timeline.ts'
import styles from './Years.module.css'

/** The first and the last year under the bars. */
export function Years({timeline}: {readonly timeline: Timeline | undefined}) {
  if (timeline === undefined) return null
  return (
    <p className={styles.years} aria-hidden="true">
      <span>{timeline.from}</span>
      <span>{timeline.to}</span>
    </p>
  )
}
