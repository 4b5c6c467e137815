import {over, upcoming} from '../../lib/format/agenda.ts'
import {byName} from '../../lib/format/names.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Front} from '../../lib/model/lists.ts'
import {entityListPath, feedPath, newsPath} from '../../lib/routes.ts'
import {EventList} from '../event/EventList.tsx'
import {PersonItem} from '../person/PersonItem.tsx'
import {StoryItem} from '../story/StoryItem.tsx'
import {StoryList} from '../story/StoryList.tsx'
import {Empty} from '../ui/Empty.tsx'
import {Follow} from '../ui/Follow.tsx'
import {LinkLine} from '../ui/LinkLine.tsx'
import {More} from '../ui/More.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './FrontPage.module.css'

interface Props {
  readonly front: Front
  readonly language: Language
  /** `YYYY-MM-DD` in the newsroom: what is next, who is what now. */
  readonly today: string
  /** The site's name, for those who hear the page and for the feed. */
  readonly title: string
}

const latestShown = 6
const eventsShown = 5

/** The front page: the lead, what is next, the latest, the people in it, and ways on. */
export function FrontPage({front, language, today, title}: Props) {
  const [lead, ...rest] = front.stories
  const {lists, entities} = strings(language)
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.top}>
        <div className={styles.lead}>
          {lead === undefined ? (
            <Empty>{lists.noNews}</Empty>
          ) : (
            <StoryItem story={lead} language={language} level={2} size="lead" />
          )}
        </div>
        <Events front={front} language={language} today={today} />
      </div>
      <div className={styles.middle}>
        <div className={styles.latest}>
          <Section id="latest" title={lists.latest}>
            <StoryList stories={rest.slice(0, latestShown)} language={language} empty={lists.noMore} columns />
            <More href={newsPath(language)}>{lists.more}</More>
          </Section>
        </div>
        <People front={front} language={language} today={today} />
      </div>
      <LinkLine
        id="topics"
        title={entities.topic.many}
        entities={front.topics.toSorted(byName(language))}
        language={language}
      />
      <LinkLine
        id="programmes"
        title={entities.programme.many}
        entities={front.programmes.toSorted(byName(language))}
        language={language}
      />
      <Follow href={feedPath(language)} thing={title} language={language} />
    </>
  )
}

type Part = Pick<Props, 'front' | 'language' | 'today'>

function Events({front, language, today}: Part) {
  const {event, lists, entities} = strings(language)
  const [next, past] = [upcoming(front.events, today), over(front.events, today)]
  const recent = past.slice(0, Math.max(0, eventsShown - next.length))
  const more = <More href={entityListPath(language, 'event')}>{lists.allOf(entities.event.many)}</More>
  return (
    <div className={styles.events}>
      {(next.length > 0 || past.length === 0) && (
        <Section id="next" title={event.upcoming}>
          <EventList events={next.slice(0, eventsShown)} language={language} empty={event.nothingNext} from={today} />
          {recent.length === 0 && more}
        </Section>
      )}
      {recent.length > 0 && (
        <Section id="past" title={event.past}>
          <EventList events={recent} language={language} empty={event.nothingNext} />
          {more}
        </Section>
      )}
    </div>
  )
}

function People({front, language, today}: Part) {
  const {lists, entities} = strings(language)
  return (
    <div className={styles.people}>
      <Section id="people" title={lists.peopleInTheNews}>
        {front.people.length === 0 ? (
          <Empty>{lists.noPeople}</Empty>
        ) : (
          <ul className={styles.names}>
            {front.people.map((person) => (
              <li key={person.id}>
                <PersonItem person={person} language={language} today={today} />
              </li>
            ))}
          </ul>
        )}
        <More href={entityListPath(language, 'person')}>{lists.allOf(entities.person.many)}</More>
      </Section>
    </div>
  )
}
