import type {Language} from '../../model/language.ts'
import {type Localized, nameIn, otherName} from '../../model/text.ts'
import {some} from './node.ts'

/** `name` in the page's language, and the same in the other script and the other forms as `alternateName`. */
export function names(name: Localized, others: readonly string[], language: Language) {
  const shown = nameIn(name, language).text
  const alternates = [otherName(name, language)?.text, ...others].filter((other) => other !== undefined)
  return {name: shown, alternateName: some([...new Set(alternates)].filter((other) => other !== shown))}
}
