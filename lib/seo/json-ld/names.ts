import {languages, type Language} from '../../model/language.ts'
import {type Localized, nameIn} from '../../model/text.ts'
import {some} from './node.ts'

/** `name` in the page's language, and the same in other languages and other forms as `alternateName`. */
export function names(name: Localized, others: readonly string[], language: Language) {
  const shown = nameIn(name, language).text
  const alternates = [...languages.map((other) => name[other]), ...others].filter((other) => other !== undefined)
  return {name: shown, alternateName: some([...new Set(alternates)].filter((other) => other !== shown))}
}
