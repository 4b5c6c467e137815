import {languageTags, type Language} from '../../lib/model/language.ts'
import type {TextInLanguage} from '../../lib/model/text.ts'

interface Props {
  readonly value: TextInLanguage
  /** The language of what stands around it. */
  readonly language: Language
}

/** A text in the language it really is in: marked with `lang` where that is not the page's. */
export function InLanguage({value, language}: Props) {
  return value.language === language ? value.text : <span lang={languageTags[value.language]}>{value.text}</span>
}
