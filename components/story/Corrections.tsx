import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import {newsroomTimeZone, type Correction} from '../../lib/model/story.ts'
import {Moment} from '../ui/Moment.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './Corrections.module.css'

interface Props {
  readonly corrections: readonly Correction[]
  readonly language: Language
}

/** What was wrong and is now right, each note with its date. */
export function Corrections({corrections, language}: Props) {
  if (corrections.length === 0) return null
  return (
    <Section id="corrections" title={strings(language).story.corrections(corrections.length)}>
      <ul className={styles.list}>
        {corrections.map((correction) => (
          <li key={correction.key}>
            <p className={styles.date}>
              <Moment instant={correction.date} timeZone={newsroomTimeZone} language={language} dayOnly />
            </p>
            <p>{correction.text}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
