import {formatPeriod} from '../../lib/format/dates.ts'
import {byName} from '../../lib/format/names.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {ProgrammeCard, TopicCard} from '../../lib/model/subject-card.ts'
import {entityPath, feedPath} from '../../lib/routes.ts'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {Empty} from '../ui/Empty.tsx'
import {Follow} from '../ui/Follow.tsx'
import {Name} from '../ui/Name.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import styles from './SubjectListPage.module.css'

interface Props {
  readonly kind: 'topic' | 'programme'
  readonly subjects: readonly (TopicCard | ProgrammeCard)[]
  readonly language: Language
}

/** All topics, or all programmes with their periods, by name as the page's language sorts it. */
export function SubjectListPage({kind, subjects, language}: Props) {
  const {entities: words, story} = strings(language)
  return (
    <>
      <Breadcrumb language={language} steps={[]} />
      <PageHead title={words[kind].many}>
        <p>{words[kind].intro}</p>
      </PageHead>
      {subjects.length === 0 ? (
        <Empty>{words[kind].empty}</Empty>
      ) : (
        <ul className={styles.list}>
          {subjects.toSorted(byName(language)).map((subject) => (
            <li key={subject.id}>
              <Name name={subject.name} language={language} href={entityPath(language, subject)} />
              {subject.kind === 'programme' && (
                <span className={styles.period}> {formatPeriod(subject.from, subject.to, language)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Follow href={feedPath(language)} thing={story.allNews} language={language} />
    </>
  )
}
