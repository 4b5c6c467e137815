import {Fragment} from 'react'
import type {Language} from '../../lib/model/language.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import type {StoryCard} from '../../lib/model/story-card.ts'
import {EntityLink} from '../ui/EntityLink.tsx'
import {Moment} from '../ui/Moment.tsx'
import {PartialDay} from '../ui/PartialDay.tsx'
import styles from './WhoAndWhen.module.css'

interface Props {
  readonly story: StoryCard
  readonly language: Language
}

const shown = 3

/** The people in a story and its date, in one small line. */
export function WhoAndWhen({story, language}: Props) {
  return (
    <p className={styles.line}>
      <span className={styles.when}>
        {story.dateline?.date === undefined ? (
          <Moment instant={story.publishedAt} timeZone={newsroomTimeZone} language={language} dayOnly />
        ) : (
          <PartialDay date={story.dateline.date} language={language} />
        )}
      </span>
      {story.people.slice(0, shown).map((person) => (
        <Fragment key={person.id}>
          {/* The dot stays with what stands before it. */}
          <span aria-hidden="true">{'\u00A0· '}</span>
          <EntityLink kind="person" entity={person} language={language} />
        </Fragment>
      ))}
    </p>
  )
}
