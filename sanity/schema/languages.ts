import {byLanguage, languageName, languages, languageTags} from '../../lib/model/language.ts'
import {choices} from './choices.ts'

/** How an editor reads the name of a language: `English`, `中文 (Chinese)`. */
export const languageTitles = byLanguage((language) => {
  const [own, english] = [languageName(language, languageTags[language]), languageName(language, 'en')]
  return own === english ? own : `${own} (${english})`
})

export const languageChoices = choices(languages, languageTitles)
