import {strings} from '../../lib/i18n/strings.ts'
import type {EventStatus as Status} from '../../lib/model/event-card.ts'
import type {Language} from '../../lib/model/language.ts'
import styles from './EventStatus.module.css'

/** Says that an event is postponed or cancelled; a scheduled one needs no word. */
export function EventStatus({status, language}: {readonly status: Status; readonly language: Language}) {
  if (status === 'scheduled') return null
  return <strong className={styles.status}> {strings(language).event.statuses[status]}</strong>
}
