import {shownName} from '../../lib/format/names.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import type {TextInLanguage} from '../../lib/model/text.ts'
import type {Suggestion} from '../../lib/search/answer.ts'
import {suggestionPath} from './suggestion-path.ts'

/** A text, with its language where that is not the page's. */
interface Part {
  readonly text: string
  readonly lang?: string
}

/** What the element in the reader's browser is told, in words that it only has to show. */
export interface Suggested {
  /** For those who hear the page: `3 suggestions`. */
  readonly status: string
  readonly suggestions: readonly {readonly href: string; readonly parts: readonly Part[]}[]
}

/** Suggestions as the browser gets them: the name, its other script, and what tells it from its namesakes. */
export function suggested(suggestions: readonly Suggestion[], language: Language): Suggested {
  const {search, entities} = strings(language)
  const part = ({text, language: own}: TextInLanguage): Part =>
    own === language ? {text} : {text, lang: languageTags[own]}
  return {
    status: search.suggested(suggestions.length),
    suggestions: suggestions.map((suggestion) => {
      const {kind, detail} = suggestion
      const {name, other} = shownName(suggestion.name, suggestion.language)
      const what = detail ?? {text: kind === 'story' ? search.story : entities[kind].one, language}
      return {
        href: suggestionPath(suggestion),
        parts: [name, ...(other === undefined ? [] : [other]), what].map(part),
      }
    }),
  }
}
