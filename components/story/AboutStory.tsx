import type {ReactNode} from 'react'
import {strings} from '../../lib/i18n/strings.ts'
import type {EntityCard} from '../../lib/model/entity.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Story} from '../../lib/model/story.ts'
import {EventCard} from '../event/EventCard.tsx'
import {EntityLink} from '../ui/EntityLink.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './AboutStory.module.css'

/** What a story is about besides people: its events, institutions, topics, programmes. */
export function AboutStory({story}: {readonly story: Story}) {
  const {language, events, institutions, topics, programmes} = story
  const {story: words} = strings(language)
  return (
    <>
      {events.length > 0 && (
        <Section id="events" title={words.theEvent(events.length)}>
          <ul className={styles.events}>
            {events.map((event) => (
              <li key={event.id}>
                <EventCard event={event} language={language} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Entities id="institutions" title={words.institutions} entities={institutions} language={language} />
      <Entities id="topics" title={words.topics} entities={topics} language={language} />
      <Entities id="programmes" title={words.programmes} entities={programmes} language={language} />
    </>
  )
}

const List = ({children}: {readonly children: ReactNode}) => <ul className={styles.list}>{children}</ul>

interface EntitiesProps {
  readonly id: string
  readonly title: string
  readonly entities: readonly EntityCard[]
  readonly language: Language
}

function Entities({id, title, entities, language}: EntitiesProps) {
  if (entities.length === 0) return null
  return (
    <Section id={id} title={title}>
      <List>
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLink kind={entity.kind} entity={entity} language={language} />
          </li>
        ))}
      </List>
    </Section>
  )
}
