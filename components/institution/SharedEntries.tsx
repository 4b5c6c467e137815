import {formatDate, yearOf} from '../../lib/format/dates.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {SharedEntry} from '../../lib/model/shared-history.ts'
import {EventItem} from '../event/EventItem.tsx'
import {StoryItem} from '../story/StoryItem.tsx'
import styles from './SharedEntries.module.css'

interface Props {
  readonly entries: readonly SharedEntry[]
  readonly language: Language
}

/** Events with their stories, and stories by themselves, under their years in order of time. */
export function SharedEntries({entries, language}: Props) {
  return [...Map.groupBy(entries, ({day}) => yearOf(day))].map(([year, its]) => (
    <div className={styles.year} key={year}>
      <h3 className={styles.label}>{formatDate(year, language)}</h3>
      <ol className={styles.entries}>
        {its.map((entry) => (
          <li key={entry.kind === 'event' ? entry.event.id : entry.story.id}>
            <Entry entry={entry} language={language} />
          </li>
        ))}
      </ol>
    </div>
  ))
}

function Entry({entry, language}: {readonly entry: SharedEntry; readonly language: Language}) {
  if (entry.kind === 'story') return <StoryItem story={entry.story} language={language} level={4} size="brief" />
  const {event, stories} = entry
  return (
    <>
      <p className={styles.kind}>{strings(language).event.kinds[event.eventKind]}</p>
      <EventItem event={event} language={language} />
      {stories.length > 0 && (
        <ul className={styles.told}>
          {stories.map((story) => (
            <li key={story.id}>
              <StoryItem story={story} language={language} level={4} size="brief" />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
