import type {Language} from '../../lib/model/language.ts'
import type {Story} from '../../lib/model/story.ts'
import {EntityLink} from '../ui/EntityLink.tsx'
import {Headline} from '../ui/Headline.tsx'
import styles from './StoryHead.module.css'
import {StoryLine} from './StoryLine.tsx'
import {transitionOf} from './transition.ts'

interface Props {
  readonly story: Story
  /** The languages of the site. */
  readonly offered: readonly Language[]
}

/** Labels, headline, standfirst, and the line of authors, place and dates. */
export function StoryHead({story, offered}: Props) {
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
      <StoryLine story={story} offered={offered} />
    </header>
  )
}
