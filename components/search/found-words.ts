import {writing} from '../../lib/format/writing.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {pagesOf, type SearchAnswer} from '../../lib/search/answer.ts'
import type {SearchKind, SearchQuestion} from '../../lib/search/question.ts'
import type {Language} from '../../lib/model/language.ts'

const counted = (kind: SearchKind, count: number, language: Language) => {
  const {story, search} = strings(language)
  return kind === 'story' ? story.count(count) : search.counted[kind](count)
}

/** How much of each kind was found: `2 people, 1 institution, 14 stories`; undefined for nothing. */
export function foundWords({language, kind}: SearchQuestion, {facets}: SearchAnswer): string | undefined {
  const kinds = facets.kinds.filter(({value, count}) => count > 0 && (kind === undefined || kind === value))
  // The stories, which the page ends with, come last.
  const ordered = [...kinds.filter(({value}) => value !== 'story'), ...kinds.filter(({value}) => value === 'story')]
  if (ordered.length === 0) return undefined
  return ordered.map(({value, count}) => counted(value, count, language)).join(writing[language].between)
}

/** What the page is called in a browser's tab and history: the question, with what was found if it could be looked for. */
export function foundTitle(question: SearchQuestion, answer: SearchAnswer | undefined): string {
  const {search} = strings(question.language)
  const {comma, colon} = writing[question.language]
  const words = question.text === '' ? [] : [search.quoted(question.text)]
  const parts = [...words, ...(answer === undefined ? [] : foundParts(question, answer))]
  return [search.title, ...(parts.length === 0 ? [] : [parts.join(comma)])].join(colon)
}

function foundParts(question: SearchQuestion, answer: SearchAnswer): string[] {
  const {search, lists} = strings(question.language)
  const pages = pagesOf(answer)
  const found = foundWords(question, answer) ?? (answer.building ? search.buildingTitle : search.nothing(''))
  return [found, ...(pages === 1 ? [] : [lists.page(question.page, pages)])]
}
