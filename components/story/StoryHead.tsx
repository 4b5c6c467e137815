import {writing} from '../../lib/format/writing.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {dayIn} from '../../lib/model/date.ts'
import {newsroomTimeZone, type Story} from '../../lib/model/story.ts'
import {Headline} from '../ui/Headline.tsx'
import {EntityLink} from '../ui/EntityLink.tsx'
import {Moment} from '../ui/Moment.tsx'
import {PartialDay} from '../ui/PartialDay.tsx'
import {Byline} from './Byline.tsx'
import styles from './StoryHead.module.css'
import {transitionOf} from './transition.ts'

/** Labels, headline, standfirst, and the line of authors, place and dates. */
export function StoryHead({story}: {readonly story: Story}) {
  const {language} = story
  const [topic] = story.topics
  const [programme] = story.programmes
  return (
    <header className={styles.head}>
      {(topic ?? programme) && (
        <p className={styles.label}>
          {topic && <EntityLink kind="topic" entity={topic} language={language} />}
          {topic && programme && ' · '}
          {programme && <EntityLink kind="programme" entity={programme} language={language} />}
        </p>
      )}
      <h1 className={styles.headline} style={transitionOf(story)}>
        <Headline text={story.headline} language={language} />
      </h1>
      {story.standfirst && <p className={styles.standfirst}>{story.standfirst}</p>}
      <Line story={story} />
    </header>
  )
}

// Without a place, a date that is the day of publication would only be said twice.
function tellsMore({dateline, publishedAt}: Story): boolean {
  if (dateline?.place !== undefined) return true
  return dateline?.date !== undefined && dateline.date !== dayIn(publishedAt, newsroomTimeZone)
}

function Line({story}: {readonly story: Story}) {
  const {language, dateline, byline} = story
  const {story: words} = strings(language)
  const corrected = story.corrections
    .map((correction) => correction.date)
    .toSorted((a, b) => Date.parse(b) - Date.parse(a))[0]
  return (
    <ul className={styles.line}>
      {byline.length > 0 && (
        <li>
          <Byline authors={byline} language={language} />
        </li>
      )}
      {dateline && tellsMore(story) && (
        <li>
          {dateline.place}
          {dateline.place && dateline.date && writing[language].comma}
          {dateline.date && <PartialDay date={dateline.date} language={language} />}
        </li>
      )}
      <li>
        {words.published}
        <Moment instant={story.publishedAt} timeZone={newsroomTimeZone} language={language} dayOnly />
      </li>
      {corrected && (
        <li>
          <a href="#corrections">
            {words.corrected}
            <Moment instant={corrected} timeZone={newsroomTimeZone} language={language} dayOnly />
          </a>
        </li>
      )}
    </ul>
  )
}
