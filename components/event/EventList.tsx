import type {EventCard} from '../../lib/model/event-card.ts'
import type {Language} from '../../lib/model/language.ts'
import {Empty} from '../ui/Empty.tsx'
import {Rest} from '../ui/Rest.tsx'
import {AgendaItem} from './AgendaItem.tsx'
import {EventItem} from './EventItem.tsx'
import styles from './EventList.module.css'

interface Props {
  readonly events: readonly EventCard[]
  readonly language: Language
  /** What stands here while there are none. */
  readonly empty: string
  /** `YYYY-MM-DD`, for what is to come: a column of short dates seen from that day. */
  readonly from?: string
  /** How many stand open; the others are folded away. */
  readonly most?: number
}

/** Events in the order given. */
export function EventList({events, language, empty, from, most = events.length}: Props) {
  if (events.length === 0) return <Empty>{empty}</Empty>
  const listOf = (some: readonly EventCard[]) => (
    <ol className={styles.list}>
      {some.map((event) => (
        <li key={event.id}>
          {from === undefined ? (
            <EventItem event={event} language={language} />
          ) : (
            <AgendaItem event={event} language={language} today={from} />
          )}
        </li>
      ))}
    </ol>
  )
  return (
    <>
      {listOf(events.slice(0, most))}
      <Rest count={events.length - most} language={language}>
        {listOf(events.slice(most))}
      </Rest>
    </>
  )
}
