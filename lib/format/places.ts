import type {Language} from '../model/language.ts'
import type {Place} from '../model/place.ts'
import {textIn, type TextInLanguage} from '../model/text.ts'
import {writing} from './writing.ts'

/** One part of a place, and what stands before it. */
export interface PlacePiece {
  readonly before: string
  readonly text: TextInLanguage
}

function country(code: string | undefined, language: Language): TextInLanguage | undefined {
  const text = code && new Intl.DisplayNames(writing[language].locale, {type: 'region'}).of(code)
  return text === undefined || text === '' ? undefined : {text, language}
}

function inOrder(smallFirst: readonly (TextInLanguage | undefined)[], language: Language): PlacePiece[] {
  const {joint, smallFirst: asGiven} = writing[language]
  const known = smallFirst.filter((part) => part !== undefined)
  const parts = asGiven ? known : known.toReversed()
  return parts.map((text, place) => {
    const previous = parts[place - 1]
    if (previous === undefined) return {before: '', text}
    // Where nothing stands between, two names in another language still need a space.
    const bare = joint === '' && text.language !== language && previous.language !== language
    return {before: bare ? ' ' : joint, text}
  })
}

/** Where something is, in full: `Zhejiang Lab, Hangzhou, China`; Chinese goes from the large to the small. */
export function placePieces(place: Place | undefined, language: Language): PlacePiece[] {
  const parts = [place?.venue, place?.address, place?.city].map((part) => textIn(part, language))
  return inOrder([...parts, country(place?.country, language)], language)
}

/** Where something is, in a few words: `Zhejiang Lab, Hangzhou`. */
export function shortPlacePieces(place: Place | undefined, language: Language): PlacePiece[] {
  return inOrder([textIn(place?.venue, language), textIn(place?.city, language)], language)
}

/** The same as plain text; undefined where nothing is known. */
export function formatPlaceShort(place: Place | undefined, language: Language): string | undefined {
  const text = shortPlacePieces(place, language)
    .map((piece) => piece.before + piece.text.text)
    .join('')
  return text === '' ? undefined : text
}
