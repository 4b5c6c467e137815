import {strings} from '../../lib/i18n/strings.ts'
import {dateModified, newsroomTimeZone, type Story} from '../../lib/model/story.ts'
import {Moment} from '../ui/Moment.tsx'
import {CorrectionList} from './CorrectionList.tsx'
import styles from './Updated.module.css'

/** When the text last changed; opened, it tells what was changed. */
export function Updated({story}: {readonly story: Story}) {
  const {corrections, language} = story
  return (
    <details className={styles.updated}>
      <summary>
        {strings(language).story.updated}
        <Moment instant={dateModified(story)} timeZone={newsroomTimeZone} language={language} dayOnly />
      </summary>
      <div className={styles.changes}>
        <CorrectionList corrections={corrections} language={language} />
      </div>
    </details>
  )
}
