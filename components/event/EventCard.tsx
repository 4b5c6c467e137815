import {formatSpan, machineMoment} from '../../lib/format/moments.ts'
import {shortPlacePieces} from '../../lib/format/places.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {HostedEvent} from '../../lib/model/story.ts'
import {EntityLink} from '../ui/EntityLink.tsx'
import {Facts} from '../ui/Facts.tsx'
import {PlaceLine} from '../ui/PlaceLine.tsx'
import styles from './EventCard.module.css'
import {EventStatus} from './EventStatus.tsx'

interface Props {
  readonly event: HostedEvent
  readonly language: Language
}

/** The event that a story tells of: its name, when in its own zone, where, who hosted it, and whether it still holds. */
export function EventCard({event, language}: Props) {
  const {start, timeZone, precision, hosts} = event
  const place = shortPlacePieces(event.place, language)
  const {event: words} = strings(language)
  return (
    <>
      <p className={styles.name}>
        <EntityLink kind="event" entity={event} language={language} />
        <EventStatus status={event.status} language={language} />
      </p>
      <Facts
        facts={[
          {
            label: words.when,
            value: (
              <time className={styles.when} dateTime={machineMoment({instant: start, timeZone, precision})}>
                {formatSpan(event, language)}
              </time>
            ),
          },
          {label: words.where, value: place.length > 0 ? <PlaceLine pieces={place} language={language} /> : undefined},
          {label: words.hosts, value: hosts.length > 0 ? <Hosts hosts={hosts} language={language} /> : undefined},
        ]}
      />
    </>
  )
}

function Hosts({hosts, language}: Pick<HostedEvent, 'hosts'> & Pick<Props, 'language'>) {
  return (
    <ul>
      {hosts.map((host) => (
        <li key={host.id}>
          <EntityLink kind="institution" entity={host} language={language} />
        </li>
      ))}
    </ul>
  )
}
