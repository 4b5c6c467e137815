import styles from './Empty.module.css'

/** Says what will appear in a list that has nothing yet. */
export function Empty({children}: {readonly children: string}) {
  return <p className={styles.empty}>{children}</p>
}
