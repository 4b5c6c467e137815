import {formatSpan, formatZone, machineMoment} from '../../lib/format/moments.ts'
import {placePieces} from '../../lib/format/places.ts'
import {writing} from '../../lib/format/writing.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {dayIn} from '../../lib/model/date.ts'
import type {EventCard} from '../../lib/model/event-card.ts'
import type {Language} from '../../lib/model/language.ts'
import {ElementScript} from '../elements/ElementScript.tsx'
import {PlaceLine} from '../ui/PlaceLine.tsx'
import address from './readers-time.element.ts?address'
import styles from './EventDate.module.css'

interface Props {
  readonly event: EventCard
  readonly language: Language
}

/** A date you can see across the room, with its zone and place; whether it still holds stands before it. */
export function EventDate({event, language}: Props) {
  const {start, timeZone, precision, status} = event
  const place = placePieces(event.place, language)
  const when = (
    <time dateTime={machineMoment({instant: start, timeZone, precision})}>{formatSpan(event, language)}</time>
  )
  return (
    <div className={styles.date}>
      {status !== 'scheduled' && (
        <p className={styles.notice}>
          <strong>{strings(language).event.statuses[status]}</strong>
          <span>{strings(language).event.notices[status]}</span>
        </p>
      )}
      <p className={styles.when}>{status === 'scheduled' ? when : <s>{when}</s>}</p>
      <p className={styles.where}>
        <span className={styles.zone}>{formatZone(start, timeZone, language)}</span>
        {place.length > 0 && (
          <span>
            <PlaceLine pieces={place} language={language} />
          </span>
        )}
      </p>
      {isOfOneDay(event) && precision === 'time' && status === 'scheduled' && (
        <ReadersTime event={event} language={language} />
      )}
    </div>
  )
}

// Of several days no time is told, and so none by another clock.
const isOfOneDay = ({start, end, timeZone}: EventCard) =>
  end === undefined || dayIn(start, timeZone) === dayIn(end, timeZone)

function ReadersTime({event: {start, end, timeZone}, language}: Props) {
  return (
    <>
      <ElementScript src={address} />
      <dateline-readers-time
        className={styles.own}
        data-start={start}
        data-end={end}
        data-zone={timeZone}
        data-locale={writing[language].locale}
        data-words={strings(language).event.yourTime('#')}
      />
    </>
  )
}
