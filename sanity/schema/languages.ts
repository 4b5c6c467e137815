import {languages, type Language} from '../../lib/model/language.ts'
import {choices} from './choices.ts'

/** How an editor reads the name of a language. */
export const languageTitles: Readonly<Record<Language, string>> = {en: 'English', zh: '中文 (Chinese)'}

export const languageChoices = choices(languages, languageTitles)
