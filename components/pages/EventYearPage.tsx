import {formatDate, formatShortDate} from '../../lib/format/dates.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {dayIn} from '../../lib/model/date.ts'
import type {EventCard} from '../../lib/model/event-card.ts'
import type {EventYear} from '../../lib/model/events.ts'
import type {Language} from '../../lib/model/language.ts'
import {entityListPath, eventYearPath, feedPath} from '../../lib/routes.ts'
import {EventList} from '../event/EventList.tsx'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import groups from '../story/StoriesByPeriod.module.css'
import {Follow} from '../ui/Follow.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Pager} from '../ui/Pager.tsx'
import styles from './ArchivePage.module.css'

interface Props {
  readonly year: EventYear
  readonly language: Language
}

const monthOf = ({start, timeZone}: EventCard) => dayIn(start, timeZone).slice(0, 7)

/** The events of a year under their months, from January on. */
export function EventYearPage({year: {year, events, newer, older}, language}: Props) {
  const {entities, event: words, archive, story} = strings(language)
  const steps = [{href: entityListPath(language, 'event'), label: {text: entities.event.many, language}}]
  const beside = (other: string | undefined, say: (period: string) => string) =>
    other === undefined ? undefined : {href: eventYearPath(language, other), label: say(formatDate(other, language))}
  return (
    <>
      <Breadcrumb language={language} steps={steps} />
      <PageHead title={words.ofYear(year)}>
        <p>{words.count(events.length)}</p>
      </PageHead>
      <div className={styles.body}>
        {[...Map.groupBy(events, monthOf)].map(([month, its]) => (
          <div className={groups.period} key={month}>
            <h2 className={groups.label}>{formatShortDate(month, language)}</h2>
            <EventList events={its} language={language} empty={words.nothingNext} />
          </div>
        ))}
        <Pager newer={beside(newer, archive.newer)} older={beside(older, archive.older)} language={language} />
      </div>
      <Follow href={feedPath(language)} thing={story.allNews} language={language} />
    </>
  )
}
