import {formatSpan, machineMoment} from '../../lib/format/moments.ts'
import {shortPlacePieces} from '../../lib/format/places.ts'
import type {EventCard} from '../../lib/model/event-card.ts'
import type {Language} from '../../lib/model/language.ts'
import {EntityLink} from '../ui/EntityLink.tsx'
import {PlaceLine} from '../ui/PlaceLine.tsx'
import {EventStatus} from './EventStatus.tsx'
import styles from './EventItem.module.css'

interface Props {
  readonly event: EventCard
  readonly language: Language
}

/** An event in a margin or a list: when in its own zone, its name, where, and whether it still holds. */
export function EventItem({event, language}: Props) {
  const {start, timeZone, precision} = event
  const place = shortPlacePieces(event.place, language)
  return (
    <div className={styles.event}>
      <p className={styles.small}>
        <time dateTime={machineMoment({instant: start, timeZone, precision})}>{formatSpan(event, language)}</time>
        <EventStatus status={event.status} language={language} />
      </p>
      <p className={styles.name}>
        <EntityLink kind="event" entity={event} language={language} />
      </p>
      {place.length > 0 && (
        <p className={styles.small}>
          <PlaceLine pieces={place} language={language} />
        </p>
      )}
    </div>
  )
}
