import {languageTags, type Language} from '../../../lib/model/language.ts'
import {languageOfLocale} from '../../schema/locale.ts'

// Where Studio keeps the editor's choice. Before that it opens in whichever language it lists first, so the browser's
// wish is put there once.
const place = (projectId: string) => `sanity-locale:${projectId}:default`

const studioEnglish = 'en-US'

/** The language in which Studio opens: the editor's choice, else that of the browser, else English. */
export function openingLanguage(projectId: string): Language {
  const chosen = localStorage.getItem(place(projectId))
  if (chosen !== null) return languageOfLocale(chosen)
  const [wanted] = navigator.languages
  const tag = wanted === undefined ? undefined : new Intl.Locale(wanted).maximize()
  const known = Object.values(languageTags).find((own) => {
    const {language, script} = new Intl.Locale(own).maximize()
    return tag?.language === language && tag.script === script
  })
  const opening = languageOfLocale(known)
  localStorage.setItem(place(projectId), opening === 'en' ? studioEnglish : languageTags[opening])
  return opening
}
