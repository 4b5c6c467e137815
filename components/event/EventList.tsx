import type {EventCard} from '../../lib/model/event-card.ts'
import type {Language} from '../../lib/model/language.ts'
import {Empty} from '../ui/Empty.tsx'
import {AgendaItem} from './AgendaItem.tsx'
import {EventItem} from './EventItem.tsx'
import styles from './EventList.module.css'

interface Props {
  readonly events: readonly EventCard[]
  readonly language: Language
  /** What stands here while there are none. */
  readonly empty: string
  /** A column of short dates, for what is to come soon. */
  readonly agenda?: boolean
}

/** Events in the order given. */
export function EventList({events, language, empty, agenda = false}: Props) {
  if (events.length === 0) return <Empty>{empty}</Empty>
  return (
    <ol className={styles.list}>
      {events.map((event) => (
        <li key={event.id}>
          {agenda ? <AgendaItem event={event} language={language} /> : <EventItem event={event} language={language} />}
        </li>
      ))}
    </ol>
  )
}
