import type {CSSProperties} from 'react'
import type {Timeline} from '../../lib/format/timeline.ts'
import styles from './Years.module.css'

/** Some of the years under the bars, each where it begins. */
export function Years({timeline}: {readonly timeline: Timeline | undefined}) {
  if (timeline === undefined) return null
  return (
    <p className={styles.years} aria-hidden="true">
      {timeline.ticks.map(({year, at}) => {
        const place: CSSProperties = {insetInlineStart: `${(at * 100).toFixed(2)}%`}
        return (
          <span key={year} style={place}>
            {year}
          </span>
        )
      })}
    </p>
  )
}
