import {Fragment} from 'react'
import type {PlacePiece} from '../../lib/format/places.ts'
import type {Language} from '../../lib/model/language.ts'
import {InLanguage} from './InLanguage.tsx'

interface Props {
  readonly pieces: readonly PlacePiece[]
  readonly language: Language
}

/** Where something is, each part in the language it is known in. */
export function PlaceLine({pieces, language}: Props) {
  return pieces.map(({before, text}) => (
    <Fragment key={text.text}>
      {before}
      <InLanguage value={text} language={language} />
    </Fragment>
  ))
}
