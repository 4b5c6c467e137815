import styles from './More.module.css'

/** The way from a short list to the whole one. */
export function More({href, children}: {readonly href: string; readonly children: string}) {
  return (
    <p className={styles.more}>
      <a href={href}>{children}</a>
    </p>
  )
}
