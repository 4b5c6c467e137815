import type {ReactNode} from 'react'
import styles from './PageHead.module.css'

interface Props {
  readonly title: ReactNode
  /** A small line above the title. */
  readonly label?: ReactNode
  /** What stands right under the title. */
  readonly children?: ReactNode
}

/** The head of a page that is not a story. */
export function PageHead({title, label, children}: Props) {
  return (
    <header className={styles.head}>
      {label !== undefined && <p className={styles.label}>{label}</p>}
      <h1 className={styles.title}>{title}</h1>
      {children !== undefined && <div className={styles.lead}>{children}</div>}
    </header>
  )
}
