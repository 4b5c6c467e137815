import {Fragment} from 'react'
import {writing} from '../../lib/format/writing.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Piece} from '../../lib/search/answer.ts'
import headline from '../ui/Headline.module.css'
import styles from './Pieces.module.css'
import {inParts} from './in-parts.ts'

interface Props {
  readonly pieces: readonly Piece[]
}

/** A text with what was looked for marked in it. */
export function Pieces({pieces}: Props) {
  return pieces.map(({text, hit}, place) => {
    const key = `${place} ${text}`
    if (!hit) return <Fragment key={key}>{text}</Fragment>
    return (
      <mark className={styles.hit} key={key}>
        {text}
      </mark>
    )
  })
}

/** The same for a headline, which breaks between Chinese words and never inside one. */
export function HeadlinePieces({pieces, language}: Props & {readonly language: Language}) {
  const {phrases} = writing[language]
  if (phrases === undefined) return <Pieces pieces={pieces} />
  const parts = inParts(pieces, phrases(pieces.map(({text}) => text).join('')))
  return (
    <span className={headline.headline}>
      {parts.map(({start, pieces}) => (
        <Fragment key={start}>
          {start > 0 && <wbr />}
          <Pieces pieces={pieces} />
        </Fragment>
      ))}
    </span>
  )
}
