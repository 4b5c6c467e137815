import {type Language, languageTags} from '../model/language.ts'
import {type Localized, type TextInLanguage, textIn} from '../model/text.ts'
import {escapeMarkup, wrap} from './markup.ts'

/** A text as HTML, marked with its language where that is not the page's. */
export function localizedHtml({text, language}: TextInLanguage, page: Language): string {
  return language === page ? escapeMarkup(text) : wrap('span', escapeMarkup(text), {lang: languageTags[language]})
}

/** A localized text in the page's language, else in the other one; nothing where there is none. */
export function localizedHtmlOf(value: Localized | undefined, page: Language): string | undefined {
  const found = textIn(value, page)
  return found && localizedHtml(found, page)
}

/** Plain text as paragraphs: an empty line parts them, a single line break stays one. */
export function paragraphs(text: string, lang?: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => wrap('p', part.trim().split('\n').map(escapeMarkup).join('<br/>'), {lang}))
    .join('')
}
