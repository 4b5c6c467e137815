import {formatShortDate} from '../../lib/format/dates.ts'
import {dayIn, type PartialDate} from '../../lib/model/date.ts'
import type {Language} from '../../lib/model/language.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import type {StoryCard} from '../../lib/model/story-card.ts'
import {Empty} from '../ui/Empty.tsx'
import styles from './StoriesByPeriod.module.css'
import {StoryItem} from './StoryItem.tsx'

interface Props {
  readonly stories: readonly StoryCard[]
  readonly language: Language
  readonly by: 'year' | 'month' | 'day'
  /** What stands here while there are none. */
  readonly empty: string
  /** Of the heading of each period. */
  readonly level?: 2 | 3
}

const lengths = {year: 4, month: 7, day: 10}

/** Stories under the year, month or day of their publication, the latest first. */
export function StoriesByPeriod({stories, language, by, empty, level = 3}: Props) {
  if (stories.length === 0) return <Empty>{empty}</Empty>
  const periodOf = (story: StoryCard): PartialDate => dayIn(story.publishedAt, newsroomTimeZone).slice(0, lengths[by])
  const periods = Map.groupBy(stories, periodOf)
  const Heading = `h${level}` as const
  return [...periods.keys()]
    .toSorted((a, b) => b.localeCompare(a))
    .map((period) => (
      <div className={styles.period} key={period}>
        <Heading className={styles.label}>{formatShortDate(period, language)}</Heading>
        <ol className={styles.stories}>
          {periods.get(period)?.map((story) => (
            <li key={story.id}>
              <StoryItem story={story} language={language} level={level === 2 ? 3 : 4} size="brief" />
            </li>
          ))}
        </ol>
      </div>
    ))
}
