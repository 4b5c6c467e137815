import {strings} from '../../lib/i18n/strings.ts'
import type {SearchAnswer} from '../../lib/search/answer.ts'
import type {SearchQuestion} from '../../lib/search/question.ts'
import {foundWords} from './found-words.ts'
import styles from './Found.module.css'

interface Props {
  readonly question: SearchQuestion
  readonly cut: boolean
  readonly answer: SearchAnswer
  /** Where the ways to narrow the results stand, if there are any. */
  readonly filters: string | undefined
}

/** How much was found, and what the reader should know of how it was looked for. */
export function Found({question, cut, answer, filters}: Props) {
  const {language, text} = question
  const {search} = strings(language)
  const words = foundWords(question, answer)
  const shown = answer.near ?? text
  return (
    <div className={styles.found}>
      {answer.near !== undefined && <p>{search.near(text, answer.near)}</p>}
      {cut && <p>{search.cut}</p>}
      {words !== undefined && (
        <p>
          <output>{shown === '' ? words : search.for(words, shown)}</output>
        </p>
      )}
      {words !== undefined && answer.some && <p>{search.some}</p>}
      {words !== undefined && answer.building && <p>{search.building}</p>}
      {filters !== undefined && (
        <p className={styles.narrow}>
          <a href={`#${filters}`}>{search.narrow}</a>
        </p>
      )}
    </div>
  )
}
