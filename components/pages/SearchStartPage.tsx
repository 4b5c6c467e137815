import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {PersonCard} from '../../lib/model/person-card.ts'
import type {ProgrammeCard, TopicCard} from '../../lib/model/subject-card.ts'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {PersonItem} from '../person/PersonItem.tsx'
import {SearchHead} from '../search/SearchHead.tsx'
import {LinkLine} from '../ui/LinkLine.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './SearchStartPage.module.css'
import {WaysOn} from './WaysOn.tsx'

interface Props {
  readonly people: readonly PersonCard[]
  readonly topics: readonly TopicCard[]
  readonly programmes: readonly ProgrammeCard[]
  readonly language: Language
  /** `YYYY-MM-DD` in the newsroom: whose roles are told. */
  readonly today: string
}

/** The search page before anything is asked: what can be found, and where to begin. */
export function SearchStartPage({people, topics, programmes, language, today}: Props) {
  const {search, lists, entities} = strings(language)
  return (
    <>
      <Breadcrumb language={language} steps={[]} />
      <SearchHead language={language} text="" />
      <div className={styles.intro}>
        <p>{search.start}</p>
        <p>{search.startHint}</p>
      </div>
      {people.length > 0 && (
        <Section id="people" title={lists.peopleInTheNews}>
          <ul className={styles.people}>
            {people.map((person) => (
              <li key={person.id}>
                <PersonItem person={person} language={language} today={today} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <LinkLine id="topics" title={entities.topic.many} entities={topics} language={language} />
      <LinkLine id="programmes" title={entities.programme.many} entities={programmes} language={language} />
      <WaysOn language={language} />
    </>
  )
}
