import {strings} from '../../lib/i18n/strings.ts'
import {searchPath} from '../../lib/routes.ts'
import {writeQuestion} from '../../lib/search/address.ts'
import type {SearchQuestion} from '../../lib/search/question.ts'
import {WaysOn} from '../pages/WaysOn.tsx'
import {Section} from '../ui/Section.tsx'

interface Props {
  readonly question: SearchQuestion
  /** Why there is no answer now. */
  readonly title: string
  readonly text: string
}

/** There is no answer yet: what is the matter, and what can be done meanwhile. */
export function AskAgain({question, title, text}: Props) {
  const {language} = question
  return (
    <>
      <Section id="later" title={title}>
        <p>{text}</p>
        <p>
          <a href={searchPath(language, writeQuestion(question))} rel="nofollow">
            {strings(language).search.again}
          </a>
        </p>
      </Section>
      <WaysOn language={language} />
    </>
  )
}
