import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import styles from './Follow.module.css'

interface Props {
  readonly href: string
  /** What is followed, in the page's words: `Zhejiang University and its 14 units`. */
  readonly thing: string
  readonly language: Language
}

/** The visible way to a feed: Follow Zhejiang University and its 14 units. */
export function Follow({href, thing, language}: Props) {
  const {frame} = strings(language)
  return (
    <p className={styles.follow}>
      <a href={href} type="application/rss+xml">
        {frame.follow(thing)}
      </a>
      <span className={styles.hint}>{frame.followHint}</span>
    </p>
  )
}
