import {strings} from '../../lib/i18n/strings.ts'
import type {Agenda} from '../../lib/model/events.ts'
import type {Language} from '../../lib/model/language.ts'
import {eventYearPath, feedPath} from '../../lib/routes.ts'
import {ArchiveParts} from '../archive/ArchiveParts.tsx'
import {EventList} from '../event/EventList.tsx'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {Empty} from '../ui/Empty.tsx'
import {Follow} from '../ui/Follow.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './Page.module.css'

interface Props {
  readonly agenda: Agenda
  readonly language: Language
  /** `YYYY-MM-DD` in the newsroom: far days are told with their year. */
  readonly today: string
}

/** Events to come, those just past, and the way to all others by year. */
export function EventsPage({agenda, language, today}: Props) {
  const {entities, event: words, story} = strings(language)
  const {coming, past, years} = agenda
  return (
    <>
      <Breadcrumb language={language} steps={[]} />
      <PageHead title={entities.event.many}>
        <p>{entities.event.intro}</p>
      </PageHead>
      {years.length === 0 ? (
        <Empty>{entities.event.empty}</Empty>
      ) : (
        <div className={styles.page}>
          <div>
            <Section id="next" title={words.upcoming}>
              <EventList events={coming} language={language} empty={words.nothingNext} from={today} />
            </Section>
            {past.length > 0 && (
              <Section id="past" title={words.past}>
                <EventList events={past} language={language} empty={words.nothingNext} />
              </Section>
            )}
          </div>
          <Section id="years" title={words.byYear}>
            <ArchiveParts parts={years} language={language} hrefOf={(year) => eventYearPath(language, year)} />
          </Section>
        </div>
      )}
      <Follow href={feedPath(language)} thing={story.allNews} language={language} />
    </>
  )
}
