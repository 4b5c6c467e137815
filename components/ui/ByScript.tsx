import {byScript} from '../../lib/format/script.ts'
import type {Language} from '../../lib/model/language.ts'
import {InLanguage} from './InLanguage.tsx'

interface Props {
  /** A text of which nobody has said in what language it is: another form of a name, an abbreviation, a credit. */
  readonly text: string
  readonly language: Language
}

/** A text in the language that its letters tell. */
export function ByScript({text, language}: Props) {
  return <InLanguage value={byScript(text, language)} language={language} />
}
