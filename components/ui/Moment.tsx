import {formatDay, formatMoment, machineMoment, type Timing} from '../../lib/format/moments.ts'
import type {Language} from '../../lib/model/language.ts'

interface Props extends Timing {
  readonly language: Language
  /** Only the day, though the time is known. */
  readonly dayOnly?: boolean
}

/** A moment in its own zone, with UTC in the markup. */
export function Moment({language, dayOnly = false, ...timing}: Props) {
  return (
    <time dateTime={machineMoment(timing)}>
      {dayOnly ? formatDay(timing.instant, timing.timeZone, language) : formatMoment(timing, language)}
    </time>
  )
}
