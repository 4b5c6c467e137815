import {languages, languageTags, type Language} from '../../lib/model/language.ts'

/** The language of Studio's locale: `zh-Hans` is Chinese; English where the newsroom has no words of its own. */
export function languageOfLocale(locale: string | undefined): Language {
  return languages.find((language) => languageTags[language] === locale) ?? 'en'
}
