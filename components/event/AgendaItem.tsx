import {formatEventShort, machineMoment} from '../../lib/format/moments.ts'
import {shortPlacePieces} from '../../lib/format/places.ts'
import type {EventCard} from '../../lib/model/event-card.ts'
import type {Language} from '../../lib/model/language.ts'
import {EntityLink} from '../ui/EntityLink.tsx'
import {PlaceLine} from '../ui/PlaceLine.tsx'
import styles from './AgendaItem.module.css'
import {EventStatus} from './EventStatus.tsx'

interface Props {
  readonly event: EventCard
  readonly language: Language
  /** `YYYY-MM-DD`; far days are told with their year. */
  readonly today: string
}

/** An event to come: its day in a column, then its name and place. */
export function AgendaItem({event, language, today}: Props) {
  const {start, timeZone, precision} = event
  const place = shortPlacePieces(event.place, language)
  return (
    <div className={styles.item}>
      <p className={styles.small}>
        <time dateTime={machineMoment({instant: start, timeZone, precision})}>
          {formatEventShort(event, today, language)}
        </time>
      </p>
      <div>
        <p className={styles.name}>
          <EntityLink kind="event" entity={event} language={language} />
        </p>
        {(place.length > 0 || event.status !== 'scheduled') && (
          <p className={styles.small}>
            <PlaceLine pieces={place} language={language} />
            <EventStatus status={event.status} language={language} />
          </p>
        )}
      </div>
    </div>
  )
}
