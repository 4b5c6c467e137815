import type {Language} from '../../lib/model/language.ts'
import {newsroomTimeZone, type Correction} from '../../lib/model/story.ts'
import {Moment} from '../ui/Moment.tsx'
import styles from './CorrectionList.module.css'

interface Props {
  readonly corrections: readonly Correction[]
  readonly language: Language
}

/** What was wrong and is now right, each note with its date, the latest first. */
export function CorrectionList({corrections, language}: Props) {
  return (
    <ul className={styles.list}>
      {corrections
        .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date))
        .map((correction) => (
          <li key={correction.key}>
            <p className={styles.date}>
              <Moment instant={correction.date} timeZone={newsroomTimeZone} language={language} dayOnly />
            </p>
            <p>{correction.text}</p>
          </li>
        ))}
    </ul>
  )
}
