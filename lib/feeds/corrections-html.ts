import {strings} from '../i18n/strings.ts'
import type {Language} from '../model/language.ts'
import {formatDay} from '../format/moments.ts'
import {type Correction, newsroomTimeZone} from '../model/story.ts'
import {paragraphs} from './localized-html.ts'
import {wrap, write} from './markup.ts'

/** The dated public notes of what was wrong, under the text. */
export function correctionsHtml(corrections: readonly Correction[], language: Language): string {
  if (corrections.length === 0) return ''
  const notes = corrections.map(({date, text}) => {
    const day = write('time', formatDay(date, newsroomTimeZone, language), {datetime: date})
    return wrap('li', wrap('p', day) + paragraphs(text))
  })
  return wrap(
    'section',
    write('h2', strings(language).story.corrections(corrections.length)) + wrap('ul', notes.join('')),
  )
}
