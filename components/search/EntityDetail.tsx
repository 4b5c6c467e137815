import {assertUnreachable} from '../../lib/format/assert-unreachable.ts'
import {formatPeriod} from '../../lib/format/dates.ts'
import {formatSpan, machineMoment} from '../../lib/format/moments.ts'
import {shortPlacePieces} from '../../lib/format/places.ts'
import type {EntityCard} from '../../lib/model/entity.ts'
import type {EventCard} from '../../lib/model/event-card.ts'
import type {Language} from '../../lib/model/language.ts'
import {nameIn} from '../../lib/model/text.ts'
import {EventStatus} from '../event/EventStatus.tsx'
import {RolesNow} from '../person/PersonItem.tsx'
import {InLanguage} from '../ui/InLanguage.tsx'
import {PlaceLine} from '../ui/PlaceLine.tsx'

interface Props {
  readonly entity: EntityCard
  readonly language: Language
  /** `YYYY-MM-DD` in the newsroom: whose roles are told. */
  readonly today: string
}

/** What tells an entity from its namesakes: the role now, what it is part of, when and where it was. */
export function EntityDetail({entity, language, today}: Props) {
  switch (entity.kind) {
    case 'person':
      return <RolesNow person={entity} language={language} today={today} />
    case 'institution':
      return entity.partOf && <InLanguage value={nameIn(entity.partOf.name, language)} language={language} />
    case 'event':
      return <WhenAndWhere event={entity} language={language} />
    case 'programme':
      return formatPeriod(entity.from, entity.to, language)
    case 'topic':
      return null
    default:
      return assertUnreachable(entity)
  }
}

function WhenAndWhere({event, language}: {readonly event: EventCard; readonly language: Language}) {
  const {start: instant, timeZone, precision, status} = event
  const place = shortPlacePieces(event.place, language)
  return (
    <>
      <time dateTime={machineMoment({instant, timeZone, precision})}>{formatSpan(event, language)}</time>
      <EventStatus status={status} language={language} />
      {place.length > 0 && (
        <>
          {' · '}
          <PlaceLine pieces={place} language={language} />
        </>
      )}
    </>
  )
}
