import {Fragment} from 'react'
import {writing} from '../../lib/format/writing.ts'
import type {Language} from '../../lib/model/language.ts'
import {ByScript} from './ByScript.tsx'

interface Props {
  readonly texts: readonly string[]
  readonly language: Language
}

/** Short texts in one line, each in the language that its letters tell: ZJU, 浙大. */
export function SeveralByScript({texts, language}: Props) {
  return texts.map((text, place) => (
    <Fragment key={text}>
      {place > 0 && writing[language].between}
      <ByScript text={text} language={language} />
    </Fragment>
  ))
}
