import {formatDate, yearOf} from '../../lib/format/dates.ts'
import {dayIn} from '../../lib/model/date.ts'
import type {Language} from '../../lib/model/language.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import type {StoryCard} from '../../lib/model/story-card.ts'
import {Empty} from '../ui/Empty.tsx'
import {StoryItem} from './StoryItem.tsx'
import styles from './StoriesByYear.module.css'

interface Props {
  readonly stories: readonly StoryCard[]
  readonly language: Language
  readonly empty: string
}

const yearOfStory = (story: StoryCard) => yearOf(story.dateline?.date ?? dayIn(story.publishedAt, newsroomTimeZone))

/** Stories under the year they tell of, the latest year first. */
export function StoriesByYear({stories, language, empty}: Props) {
  if (stories.length === 0) return <Empty>{empty}</Empty>
  const years = Map.groupBy(stories, yearOfStory)
  return [...years.keys()]
    .toSorted((a, b) => b.localeCompare(a))
    .map((year) => (
      <div className={styles.year} key={year}>
        <h3 className={styles.label}>{formatDate(year, language)}</h3>
        <ol className={styles.stories}>
          {years.get(year)?.map((story) => (
            <li key={story.id}>
              <StoryItem story={story} language={language} level={4} size="brief" />
            </li>
          ))}
        </ol>
      </div>
    ))
}
