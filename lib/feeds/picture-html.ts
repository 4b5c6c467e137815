import {strings} from '../i18n/strings.ts'
import type {Language} from '../model/language.ts'
import type {Picture} from '../model/picture.ts'
import {textIn} from '../model/text.ts'
import {feedPicture} from './feed-picture.ts'
import {localizedHtmlOf} from './localized-html.ts'
import {empty, escapeMarkup, wrap} from './markup.ts'

/** A picture with its caption and credit. */
export function pictureHtml(picture: Picture, language: Language): string {
  const {url, width, height} = feedPicture(picture)
  const image = empty('img', {src: url, alt: textIn(picture.alt, language)?.text ?? '', width, height})
  const credit = picture.credit && escapeMarkup(strings(language).story.credit(picture.credit))
  const caption = [localizedHtmlOf(picture.caption, language), credit].filter((part) => part !== undefined).join(' · ')
  return wrap('figure', image + (caption === '' ? '' : wrap('figcaption', caption)))
}
