import {Fragment} from 'react'
import {writing} from '../../lib/format/writing.ts'
import type {Language} from '../../lib/model/language.ts'
import styles from './Headline.module.css'

interface Props {
  readonly text: string
  /** The language of the text. */
  readonly language: Language
}

/** The words of a headline, which in a language without spaces break between words and never inside one. */
export function Headline({text, language}: Props) {
  const {phrases} = writing[language]
  if (phrases === undefined) return text
  const [first, ...rest] = phrases(text).map((phrase, place) => ({phrase, key: `${place} ${phrase}`}))
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
