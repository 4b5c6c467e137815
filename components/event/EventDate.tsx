import {formatSpan, formatZone, machineMoment} from '../../lib/format/moments.ts'
import {placePieces} from '../../lib/format/places.ts'
import type {EventCard} from '../../lib/model/event-card.ts'
import type {Language} from '../../lib/model/language.ts'
import {PlaceLine} from '../ui/PlaceLine.tsx'
import styles from './EventDate.module.css'
import {EventStatus} from './EventStatus.tsx'

interface Props {
  readonly event: EventCard
  readonly language: Language
}

/** A date you can see across the room, with its zone and place. */
export function EventDate({event, language}: Props) {
  const {start, timeZone, precision} = event
  const place = placePieces(event.place, language)
  return (
    <div className={styles.date}>
      <p className={styles.when}>
        <time dateTime={machineMoment({instant: start, timeZone, precision})}>{formatSpan(event, language)}</time>
      </p>
      <p className={styles.where}>
        <EventStatus status={event.status} language={language} />
        {place.length > 0 && (
          <span className={styles.place}>
            <PlaceLine pieces={place} language={language} />
          </span>
        )}
        <span className={styles.zone}>{formatZone(start, timeZone, language)}</span>
      </p>
    </div>
  )
}
