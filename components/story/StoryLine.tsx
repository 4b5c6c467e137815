import {readingMinutes} from '../../lib/format/reading-time.ts'
import {writing} from '../../lib/format/writing.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {dayIn} from '../../lib/model/date.ts'
import type {Language} from '../../lib/model/language.ts'
import {newsroomTimeZone, type Story} from '../../lib/model/story.ts'
import {ByScript} from '../ui/ByScript.tsx'
import {Moment} from '../ui/Moment.tsx'
import {PartialDay} from '../ui/PartialDay.tsx'
import {Byline} from './Byline.tsx'
import styles from './StoryLine.module.css'
import {TranslationLink} from './TranslationLink.tsx'
import {Updated} from './Updated.tsx'

interface Props {
  readonly story: Story
  /** The languages of the site. */
  readonly offered: readonly Language[]
}

/** Authors, place and dates of a story, how long it takes, and its other languages, in one small line. */
export function StoryLine({story, offered}: Props) {
  const {language, byline, body, corrections} = story
  const {story: words} = strings(language)
  const minutes = readingMinutes(body)
  return (
    <ul className={styles.line}>
      {byline.length > 0 && (
        <li>
          <Byline authors={byline} language={language} />
        </li>
      )}
      <Dates story={story} />
      {minutes !== undefined && <li>{words.readingTime(minutes)}</li>}
      {corrections.length > 0 && (
        <li className={styles.updated}>
          <Updated story={story} />
        </li>
      )}
      {offered
        .filter((other) => other !== language)
        .map((other) => (
          <li key={other} className={styles.translation}>
            <TranslationLink story={story} other={other} />
          </li>
        ))}
    </ul>
  )
}

// A day is told once: that of publication only where the dateline has another, or none.
function Dates({story}: {readonly story: Story}) {
  const {language, dateline, publishedAt} = story
  const sameDay = dateline?.date === dayIn(publishedAt, newsroomTimeZone)
  const {place, date} = {place: dateline?.place, date: sameDay && !dateline.place ? undefined : dateline?.date}
  return (
    <>
      {(place ?? date) && (
        <li>
          {place && <ByScript text={place} language={language} />}
          {place && date && writing[language].comma}
          {date && <PartialDay date={date} language={language} />}
        </li>
      )}
      {!(sameDay && date) && (
        <li>
          {strings(language).story.published}
          <Moment instant={publishedAt} timeZone={newsroomTimeZone} language={language} dayOnly />
        </li>
      )}
    </>
  )
}
