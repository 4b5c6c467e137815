import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {TextInLanguage} from '../../lib/model/text.ts'
import {Around} from './Around.tsx'
import styles from './Follow.module.css'

interface Props {
  readonly href: string
  /** What is followed: a name, or interface words. */
  readonly thing: TextInLanguage | string
  /** What else is followed with it, in words around its name: `Zhejiang University and its 14 units`. */
  readonly withMore?: (name: string) => string
  readonly language: Language
}

const asItIs = (name: string) => name

/** The visible way to a feed: Follow Zhejiang University and its 14 units. */
export function Follow({href, thing, withMore = asItIs, language}: Props) {
  const {frame} = strings(language)
  const name = typeof thing === 'string' ? {text: thing, language} : thing
  return (
    <p className={styles.follow}>
      <a href={href} type="application/rss+xml">
        <Around words={(text) => frame.follow(withMore(text))} name={name} language={language} />
      </a>
      <span className={styles.hint}>{frame.followHint}</span>
    </p>
  )
}
