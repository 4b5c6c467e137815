import {formatDate} from '../../lib/format/dates.ts'
import type {PartialDate} from '../../lib/model/date.ts'
import type {Language} from '../../lib/model/language.ts'

/** A date as far as it is known, with the same in the markup. */
export function PartialDay({date, language}: {readonly date: PartialDate; readonly language: Language}) {
  return <time dateTime={date}>{formatDate(date, language)}</time>
}
