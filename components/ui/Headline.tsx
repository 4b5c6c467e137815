import {Fragment} from 'react'
import {phrases} from '../../lib/format/phrases.ts'
import type {Language} from '../../lib/model/language.ts'
import styles from './Headline.module.css'

interface Props {
  readonly text: string
  /** The language of the text. */
  readonly language: Language
}

/** The words of a headline, which break between Chinese words and never inside one. */
export function Headline({text, language}: Props) {
  if (language !== 'zh') return text
  const [first, ...rest] = phrases(text, language).map((phrase, place) => ({phrase, key: `${place} ${phrase}`}))
  return (
    <span className={styles.headline}>
      {first?.phrase}
      {rest.map(({phrase, key}) => (
        <Fragment key={key}>
          <wbr />
          {phrase}
        </Fragment>
      ))}
    </span>
  )
}
