import {useCurrentLocale} from 'sanity'
import {formatMoment} from '../../lib/format/moments.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import {languageOfLocale} from '../schema/locale.ts'

/** The language in which the editor uses Studio. */
export const useDeskLanguage = (): Language => languageOfLocale(useCurrentLocale().id)

/** The newsroom's own words in Studio, in the editor's language. */
export const useWords = () => strings(useDeskLanguage()).desk

/** All interface strings, the site's too, in the editor's language. */
export const useStrings = () => strings(useDeskLanguage())

/** Says a moment by the newsroom's clock, in the editor's language. */
export function useMoment(): (instant: string) => string {
  const language = useDeskLanguage()
  return (instant) => formatMoment({instant, timeZone: newsroomTimeZone}, language)
}
