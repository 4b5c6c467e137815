import type {Language} from '../../lib/model/language.ts'
import type {StoryCard} from '../../lib/model/story-card.ts'
import {storyPath} from '../../lib/routes.ts'
import {Image} from '../ui/Image.tsx'
import styles from './StoryPicture.module.css'

interface Props {
  readonly story: StoryCard
  readonly language: Language
  readonly size: 'lead' | 'pictured'
}

// One shape for both: on a phone no story below outgrows the lead. Gutters take 8vw, or more on the narrowest phones.
const shapes = {
  lead: {ratio: 16 / 9, sizes: '(min-width: 77rem) 46rem, (min-width: 56.25rem) 62vw, 92vw'},
  pictured: {ratio: 16 / 9, sizes: '(min-width: 77rem) 22rem, (min-width: 40rem) 45vw, 92vw'},
}

/** The main picture of a story in a list, cut around its hotspot; for those who see it, another way to the story. */
export function StoryPicture({story, language, size}: Props) {
  if (story.picture === undefined) return null
  return (
    <a className={styles.picture} href={storyPath(story)} tabIndex={-1} aria-hidden="true">
      <Image
        picture={{...story.picture, alt: undefined}}
        language={language}
        {...shapes[size]}
        first={size === 'lead'}
        placeholder={size === 'lead'}
      />
    </a>
  )
}
