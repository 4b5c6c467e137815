import type {Language} from '../../lib/model/language.ts'
import type {StoryCard} from '../../lib/model/story-card.ts'
import {Empty} from '../ui/Empty.tsx'
import {StoryItem} from './StoryItem.tsx'
import styles from './StoryList.module.css'

interface Props {
  readonly stories: readonly StoryCard[]
  readonly language: Language
  /** What stands here while there are none. */
  readonly empty: string
  readonly level?: 2 | 3
}

/** Stories, the newest first as they are given. */
export function StoryList({stories, language, empty, level = 3}: Props) {
  if (stories.length === 0) return <Empty>{empty}</Empty>
  return (
    <ol className={styles.list}>
      {stories.map((story) => (
        <li key={story.id}>
          <StoryItem story={story} language={language} level={level} />
        </li>
      ))}
    </ol>
  )
}
