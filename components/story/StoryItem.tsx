import {strings} from '../../lib/i18n/strings.ts'
import {languageTags, type Language} from '../../lib/model/language.ts'
import type {StoryCard} from '../../lib/model/story-card.ts'
import {storyPath} from '../../lib/routes.ts'
import {EntityLink} from '../ui/EntityLink.tsx'
import {Headline} from '../ui/Headline.tsx'
import styles from './StoryItem.module.css'
import {StoryPicture} from './StoryPicture.tsx'
import {transitionOf} from './transition.ts'
import {WhoAndWhen} from './WhoAndWhen.tsx'

interface Props {
  readonly story: StoryCard
  /** The language of the page; a story that exists only in another one says so. */
  readonly language: Language
  readonly level?: 2 | 3 | 4
  readonly size?: 'lead' | 'pictured' | 'list' | 'brief'
}

/** A story in a list: headline, standfirst, who and when. */
export function StoryItem({story, language, level = 3, size = 'list'}: Props) {
  const Heading = `h${level}` as const
  const foreign = story.language === language ? undefined : languageTags[story.language]
  const [topic] = story.topics
  return (
    <article className={[styles.item, styles[size]].join(' ')}>
      {size === 'lead' && topic && (
        <p className={styles.label}>
          <EntityLink kind="topic" entity={topic} language={language} />
        </p>
      )}
      <Heading className={styles.headline} lang={foreign} style={transitionOf(story)}>
        <a href={storyPath(story)} hrefLang={foreign}>
          <Headline text={story.headline} language={story.language} />
        </a>
      </Heading>
      {story.standfirst && size !== 'brief' && (
        <p className={styles.standfirst} lang={foreign}>
          {story.standfirst}
        </p>
      )}
      <WhoAndWhen story={story} language={language} />
      {foreign && <OnlyIn story={story} language={language} />}
      {(size === 'lead' || size === 'pictured') && <StoryPicture story={story} language={language} size={size} />}
    </article>
  )
}

/** “No English version yet · 阅读中文版”. */
function OnlyIn({story, language}: Pick<Props, 'story' | 'language'>) {
  const tag = languageTags[story.language]
  return (
    <p className={styles.only}>
      {strings(language).story.noTranslation} ·{' '}
      <a href={storyPath(story)} lang={tag} hrefLang={tag}>
        {strings(story.language).story.readTranslation}
      </a>
    </p>
  )
}
