import {isLanguage, languages, languageTags} from '../model/language.ts'
import {frontPath} from '../routes.ts'
import {preferredLanguage} from './preferred.ts'
import {strings} from './strings.ts'

/** The words of a plain page, in the language of the address; where it names none, in the reader's. */
export function plainWords(status: 400 | 404 | 405 | 500 | 502, path: string, acceptLanguage: string) {
  const [, segment] = path.split(/[/?#]/)
  const language = isLanguage(segment) ? segment : preferredLanguage(acceptLanguage, languages)
  const {errors, frame} = strings(language)
  const lang = languageTags[language]
  if (status >= 500) return {lang, ...errors.outOfOrder, onward: {label: errors.again, href: ''}}
  const said = status === 400 ? errors.malformed : status === 405 ? errors.readOnly : errors.nothingHere
  return {lang, ...said, onward: {label: frame.front, href: frontPath(language)}}
}
