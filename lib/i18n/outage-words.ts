import {isLanguage, languages, languageTags} from '../model/language.ts'
import {preferredLanguage} from './preferred.ts'
import {strings} from './strings.ts'

/** The words of the plain outage page, in the language of the address; where it names none, in the reader's. */
export function outageWords(path: string, acceptLanguage: string) {
  const [, segment] = path.split(/[/?#]/)
  const language = isLanguage(segment) ? segment : preferredLanguage(acceptLanguage, languages)
  return {lang: languageTags[language], ...strings(language).errors.outOfOrder}
}
