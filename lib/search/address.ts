import type {Language} from '../model/language.ts'
import {searchQuestion, type SearchQuestion} from './question.ts'

/** The parameter of an address that holds each part of a question, in the order in which they are written. */
const parameters = {
  text: 'q',
  kind: 'type',
  storyLanguage: 'language',
  year: 'year',
  person: 'person',
  institution: 'institution',
  topic: 'topic',
  page: 'page',
} as const satisfies Record<keyof Omit<SearchQuestion, 'language'>, string>

type Part = keyof typeof parameters

/** What narrows a question, in the order in which it is offered and told. */
export const filters = [
  'kind',
  'storyLanguage',
  'year',
  'person',
  'institution',
  'topic',
] as const satisfies readonly Part[]
export type Filter = (typeof filters)[number]

const parts = Object.entries(parameters)

/** A question as an address holds it. */
interface Asked {
  readonly question: SearchQuestion
  /** The words were too many: those at the end are not looked for. */
  readonly cut: boolean
}

/** Reads the query of an address. Whatever stands there, there is a question: what cannot be read is left out. */
export function readQuestion(query: string, language: Language): Asked {
  const given = new URLSearchParams(query)
  const values = Object.fromEntries(parts.map(([part, parameter]) => [part, given.get(parameter) ?? undefined]))
  const question = searchQuestion.parse({...values, language})
  return {question, cut: (given.get(parameters.text) ?? '').trim().length > question.text.length}
}

/** Writes the query of an address: `q=Darwin&year=2020`. The same question is always written the same way. */
export function writeQuestion(question: SearchQuestion): string {
  const query = new URLSearchParams()
  const put = (part: Part, value: string | number | undefined) => {
    if (value !== undefined && value !== '') query.set(parameters[part], String(value))
  }
  put('text', question.text)
  for (const filter of filters) put(filter, question[filter])
  put('page', question.page === 1 ? undefined : question.page)
  return query.toString()
}

/** Whether anything is asked: words, or at least what to narrow all of the newsroom to. */
export const isAsked = (question: SearchQuestion) => question.text !== '' || isNarrowed(question)

/** Whether the question has a filter. */
export const isNarrowed = (question: SearchQuestion) => filters.some((filter) => question[filter] !== undefined)

/** The question with one filter set, changed or (`undefined`) taken away: its answer begins anew. */
export const narrowed = <F extends Filter>(question: SearchQuestion, filter: F, value: SearchQuestion[F]) => ({
  ...question,
  [filter]: value,
  page: 1,
})

/** The words alone. */
export const unnarrowed = ({text, language}: SearchQuestion) => searchQuestion.parse({text, language})
