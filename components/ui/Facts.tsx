import type {ReactNode} from 'react'
import styles from './Facts.module.css'

export interface Fact {
  readonly label: string
  /** Left out of the list where undefined. */
  readonly value: ReactNode
}

/** Labelled facts of an entity; those without a value are not there. */
export function Facts({facts}: {readonly facts: readonly Fact[]}) {
  const known = facts.filter((fact) => fact.value !== undefined)
  if (known.length === 0) return null
  return (
    <dl className={styles.facts}>
      {known.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
