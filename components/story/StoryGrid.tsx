import type {Language} from '../../lib/model/language.ts'
import type {StoryCard} from '../../lib/model/story-card.ts'
import {StoryItem} from './StoryItem.tsx'
import styles from './StoryGrid.module.css'

interface Props {
  readonly stories: readonly StoryCard[]
  readonly language: Language
  /** Columns on a wide page; a phone has one. */
  readonly columns: 2 | 3
}

/** Stories in rows that share a line of the page; the first row has pictures when all of it has. */
export function StoryGrid({stories, language, columns}: Props) {
  const first = stories.slice(0, columns)
  const pictured = first.length === columns && first.every(({picture}) => picture !== undefined)
  return (
    <ol className={columns === 2 ? styles.two : styles.three}>
      {stories.map((story, place) => (
        <li key={story.id}>
          <StoryItem story={story} language={language} size={pictured && place < columns ? 'pictured' : 'list'} />
        </li>
      ))}
    </ol>
  )
}
