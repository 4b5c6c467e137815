import {strings} from '../../lib/i18n/strings.ts'
import {nameIn} from '../../lib/model/text.ts'
import {searchPath} from '../../lib/routes.ts'
import {isNarrowed, unnarrowed, writeQuestion} from '../../lib/search/address.ts'
import type {Suggestion} from '../../lib/search/answer.ts'
import type {SearchQuestion} from '../../lib/search/question.ts'
import {WaysOn} from '../pages/WaysOn.tsx'
import {InLanguage} from '../ui/InLanguage.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './NothingFound.module.css'
import {suggestionPath} from './suggestion-path.ts'

interface Props {
  readonly question: SearchQuestion
  readonly near: readonly Suggestion[]
}

/** Nothing was found: why that may be, what the reader may have meant, and ways on. */
export function NothingFound({question, near}: Props) {
  const {language, text, page} = question
  const {search} = strings(language)
  const pastTheEnd = page > 1
  return (
    <>
      <Section id="nothing" title={pastTheEnd ? search.noSuchPage(page) : search.nothing(text)}>
        {pastTheEnd ? (
          <p>
            <a href={searchPath(language, writeQuestion({...question, page: 1}))} rel="nofollow">
              {search.firstPage}
            </a>
          </p>
        ) : (
          <Hints question={question} />
        )}
      </Section>
      <Near near={near} question={question} />
      <WaysOn language={language} />
    </>
  )
}

function Hints({question}: Pick<Props, 'question'>) {
  const {language} = question
  const {search} = strings(language)
  const everywhere = searchPath(language, writeQuestion(unnarrowed(question)))
  return (
    <ul className={styles.hints}>
      {isNarrowed(question) && (
        <li>
          <a href={everywhere} rel="nofollow">
            {search.everywhere}
          </a>
        </li>
      )}
      {question.text !== '' && search.nothingHints.map((hint) => <li key={hint}>{hint}</li>)}
    </ul>
  )
}

function Near({near, question: {language}}: Pick<Props, 'near' | 'question'>) {
  if (near.length === 0) return null
  return (
    <Section id="near" title={strings(language).errors.nearTitle}>
      <ul className={styles.near}>
        {near.map((suggestion) => (
          <li key={suggestionPath(suggestion)}>
            <a href={suggestionPath(suggestion)}>
              <InLanguage value={nameIn(suggestion.name, suggestion.language)} language={language} />
            </a>
            {suggestion.detail && (
              <span className={styles.detail}>
                {' '}
                <InLanguage value={suggestion.detail} language={language} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
