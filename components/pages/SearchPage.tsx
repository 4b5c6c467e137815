import {strings} from '../../lib/i18n/strings.ts'
import {pagesOf, type SearchAnswer, type Suggestion} from '../../lib/search/answer.ts'
import type {SearchQuestion} from '../../lib/search/question.ts'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {AskAgain} from '../search/AskAgain.tsx'
import {Chosen} from '../search/Chosen.tsx'
import {EntityHits} from '../search/EntityHits.tsx'
import {filterGroups} from '../search/filter-groups.ts'
import {Filters, offersMore} from '../search/Filters.tsx'
import {Found} from '../search/Found.tsx'
import {NothingFound} from '../search/NothingFound.tsx'
import {ResultPager} from '../search/ResultPager.tsx'
import {SearchHead} from '../search/SearchHead.tsx'
import {StoryHits} from '../search/StoryHits.tsx'
import {Section} from '../ui/Section.tsx'
import page from './Page.module.css'

interface Props {
  readonly question: SearchQuestion
  /** The words were too many: only their beginning was looked for. */
  readonly cut: boolean
  /** Undefined where the index is out of order. */
  readonly answer: SearchAnswer | undefined
  /** Names near the words, for when nothing was found. */
  readonly near: readonly Suggestion[]
  /** `YYYY-MM-DD` in the newsroom: whose roles are told. */
  readonly today: string
}

/** What the newsroom has on a question: entities first, then stories, and ways to narrow them. */
export function SearchPage({answer, ...asked}: Props) {
  const {language, text} = asked.question
  const {outageTitle, outageText} = strings(language).search
  return (
    <>
      <Breadcrumb language={language} steps={[]} />
      <SearchHead language={language} text={text} />
      {answer === undefined ? (
        <AskAgain question={asked.question} title={outageTitle} text={outageText} />
      ) : (
        <Answer {...asked} answer={answer} />
      )}
    </>
  )
}

interface AnswerProps extends Props {
  readonly answer: SearchAnswer
}

const filtersId = 'narrow'

function Answer({question, cut, answer, near, today}: AnswerProps) {
  const groups = filterGroups(question, answer.facets)
  return (
    <div className={page.page}>
      <div>
        <Found
          question={question}
          cut={cut}
          answer={answer}
          filters={groups.some(offersMore) ? filtersId : undefined}
        />
        <Chosen question={question} groups={groups} />
        <Results question={question} answer={answer} near={near} today={today} />
      </div>
      <Filters id={filtersId} groups={groups} language={question.language} />
    </div>
  )
}

function Results({question, answer, near, today}: Omit<AnswerProps, 'cut'>) {
  const {language, kind = 'story'} = question
  const {search, lists, entities} = strings(language)
  if (answer.entities.length + answer.stories.length === 0) {
    const {buildingTitle, buildingText} = search
    if (question.page === 1 && answer.building) {
      return <AskAgain question={question} title={buildingTitle} text={buildingText} />
    }
    return <NothingFound question={question} near={near} />
  }
  return (
    <>
      {answer.entities.length > 0 && (
        <Section id="entities" title={kind === 'story' ? search.whoAndWhat : entities[kind].many}>
          <EntityHits hits={answer.entities} language={language} today={today} />
        </Section>
      )}
      {answer.stories.length > 0 && (
        <Section id="stories" title={lists.stories}>
          <StoryHits hits={answer.stories} language={language} />
        </Section>
      )}
      <ResultPager question={question} pages={pagesOf(answer)} />
    </>
  )
}
