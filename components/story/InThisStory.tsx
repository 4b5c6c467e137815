import {formatDate} from '../../lib/format/dates.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Appearance} from '../../lib/model/appearance.ts'
import {storyDay, type Story} from '../../lib/model/story.ts'
import {AppearanceItem} from '../person/AppearanceItem.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './InThisStory.module.css'

const unfolded = 3
/** As many as the margin of a wide page holds without pushing all else out of sight. */
const unfoldedInMargin = 12

/** Who is in a story, in which role that day; a phone folds all but the first three, a wide page only a crowd. */
export function InThisStory({story}: {readonly story: Story}) {
  const {language, appearances} = story
  if (appearances.length === 0) return null
  const {story: words} = strings(language)
  const day = storyDay(story)
  const rest = appearances.slice(unfolded)
  return (
    <Section id="in-this-story" title={words.inThisStory}>
      <People appearances={appearances.slice(0, unfolded)} story={story} />
      {rest.length > 0 && (
        <details className={appearances.length > unfoldedInMargin ? styles.many : styles.more}>
          <summary>{words.andMore(rest.length)}</summary>
          <People appearances={rest} story={story} />
        </details>
      )}
      <p className={styles.asOf}>{words.asOf(formatDate(day, language))}</p>
    </Section>
  )
}

function People({appearances, story}: {readonly appearances: readonly Appearance[]; readonly story: Story}) {
  return (
    <ul className={styles.people}>
      {appearances.map((appearance) => (
        <li key={appearance.key}>
          <AppearanceItem appearance={appearance} day={storyDay(story)} language={story.language} />
        </li>
      ))}
    </ul>
  )
}
