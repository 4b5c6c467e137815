import type {Language} from '../model/language.ts'
import type {Place} from '../model/place.ts'
import {textIn} from '../model/text.ts'
import {writing} from './writing.ts'

const countryName = (code: string, language: Language) =>
  new Intl.DisplayNames(writing[language].locale, {type: 'region'}).of(code)

const join = (parts: readonly (string | undefined)[], language: Language) => {
  const known = parts.filter((part) => part !== undefined && part !== '')
  return language === 'zh' ? known.toReversed().join('') : known.join(', ')
}

/** Where something is, in full: `Zhejiang Lab, Hangzhou, China`; Chinese goes from the large to the small. */
export function formatPlace(place: Place | undefined, language: Language): string | undefined {
  if (place === undefined) return undefined
  const [venue, address, city] = [place.venue, place.address, place.city].map((part) => textIn(part, language)?.text)
  const country = place.country && countryName(place.country, language)
  const text = join([venue, address, city, country], language)
  return text === '' ? undefined : text
}

/** Where something is, in a few words: `Zhejiang Lab, Hangzhou`. */
export function formatPlaceShort(place: Place | undefined, language: Language): string | undefined {
  const text = join([textIn(place?.venue, language)?.text, textIn(place?.city, language)?.text], language)
  return text === '' ? undefined : text
}
