import {strings} from '../../lib/i18n/strings.ts'
import type {NewsEvent} from '../../lib/model/event.ts'
import type {EventCard} from '../../lib/model/event-card.ts'
import type {Language} from '../../lib/model/language.ts'
import {Section} from '../ui/Section.tsx'
import styles from './BeforeAndAfter.module.css'
import {EventItem} from './EventItem.tsx'

interface Props {
  readonly event: Pick<NewsEvent, 'before' | 'after'>
  readonly language: Language
}

/** The nearest events of the same programme or the same hosts; nothing where there are none. */
export function BeforeAndAfter({event: {before, after}, language}: Props) {
  const {event: words} = strings(language)
  if (before === undefined && after === undefined) return null
  return (
    <Section id="before-and-after" title={words.beforeAndAfter}>
      <div className={styles.beside}>
        <Beside label={words.before} event={before} language={language} />
        <Beside label={words.after} event={after} language={language} />
      </div>
    </Section>
  )
}

interface BesideProps {
  readonly label: string
  readonly event: EventCard | undefined
  readonly language: Language
}

function Beside({label, event, language}: BesideProps) {
  if (event === undefined) return null
  return (
    <div>
      <h3 className={styles.label}>{label}</h3>
      <EventItem event={event} language={language} />
    </div>
  )
}
