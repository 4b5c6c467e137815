import {cache} from 'react'
import {redirect} from 'next/navigation'
import {isAsked, readQuestion} from '../../../../lib/search/address.ts'
import type {SearchAnswer, Suggestion} from '../../../../lib/search/answer.ts'
import type {SearchQuestion} from '../../../../lib/search/question.ts'
import type {Language} from '../../../../lib/model/language.ts'
import {searchPath} from '../../../../lib/routes.ts'
import {searchNewsroom, suggest} from '../../../../sanity/content/search.ts'
import {tagPage} from '../../../../sanity/content/tag-page.ts'

/** A question as it was understood, with what the newsroom has on it. */
export interface Answered {
  readonly question: SearchQuestion
  /** The words were too many: only their beginning was looked for. */
  readonly cut: boolean
  /** Undefined where the index is out of order. */
  readonly answer: SearchAnswer | undefined
  /** Names near the words, where nothing was found. */
  readonly near: readonly Suggestion[]
}

/** Answers the query of an address, for this reader only. Who asks nothing begins at the beginning. */
export const answer = cache(async (language: Language, query: string): Promise<Answered> => {
  const {question, cut} = readQuestion(query, language)
  await tagPage(['once'])
  if (!isAsked(question)) redirect(searchPath(language))
  try {
    const answer = await searchNewsroom(question)
    const empty = answer.entities.length + answer.stories.length === 0
    const near = empty && question.text !== '' ? await suggest(question.text, language) : []
    return {question, cut, answer, near}
  } catch (error) {
    console.error(error)
    await tagPage(['status:503'])
    return {question, cut, answer: undefined, near: []}
  }
})
