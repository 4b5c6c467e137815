import type {ReactNode} from 'react'
import styles from './Section.module.css'

interface Props {
  /** Unique on the page; also the fragment that leads here. */
  readonly id: string
  readonly title: ReactNode
  readonly children: ReactNode
}

/** A section parted from the one above by a hairline and a small label. */
export function Section({id, title, children}: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.label} id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
