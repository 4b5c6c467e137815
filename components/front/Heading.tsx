import type {ReactNode} from 'react'
import type {Language} from '../../lib/model/language.ts'
import {textIn, type Localized} from '../../lib/model/text.ts'
import {InLanguage} from '../ui/InLanguage.tsx'

interface Props {
  /** The editor's own words, where there are any. */
  readonly heading: Localized | undefined
  readonly usual: ReactNode
  readonly language: Language
}

/** What a section of the front page is headed by. */
export function Heading({heading, usual, language}: Props) {
  const own = textIn(heading, language)
  return own === undefined ? usual : <InLanguage value={own} language={language} />
}
