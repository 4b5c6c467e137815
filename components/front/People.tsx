import {strings} from '../../lib/i18n/strings.ts'
import type {SideSection} from '../../lib/model/front.ts'
import type {Language} from '../../lib/model/language.ts'
import {entityListPath} from '../../lib/routes.ts'
import {PersonItem} from '../person/PersonItem.tsx'
import {Empty} from '../ui/Empty.tsx'
import {More} from '../ui/More.tsx'
import {Section} from '../ui/Section.tsx'
import {Heading} from './Heading.tsx'
import styles from './People.module.css'

interface Props {
  readonly section: Extract<SideSection, {kind: 'peopleInTheNews'}>
  readonly language: Language
  /** `YYYY-MM-DD` in the newsroom: who is what now. */
  readonly today: string
}

/** Who is in the news, in the roles of today. */
export function People({section: {key, heading, people}, language, today}: Props) {
  const {lists, entities} = strings(language)
  return (
    <Section
      id={`front-${key}`}
      title={<Heading heading={heading} usual={lists.peopleInTheNews} language={language} />}
    >
      {people.length === 0 ? (
        <Empty>{lists.noPeople}</Empty>
      ) : (
        <ul className={styles.names}>
          {people.map((person) => (
            <li key={person.id}>
              <PersonItem person={person} language={language} today={today} />
            </li>
          ))}
        </ul>
      )}
      <More href={entityListPath(language, 'person')}>{lists.allOf(entities.person.many)}</More>
    </Section>
  )
}
