import {strings} from '../../lib/i18n/strings.ts'
import type {NewsEvent} from '../../lib/model/event.ts'
import type {Language} from '../../lib/model/language.ts'
import {entityListPath, entityStoriesPath, feedPath} from '../../lib/routes.ts'
import {BeforeAndAfter} from '../event/BeforeAndAfter.tsx'
import {EventDate} from '../event/EventDate.tsx'
import {EventPeople} from '../event/EventPeople.tsx'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {InstitutionItem} from '../institution/InstitutionItem.tsx'
import {StoryList} from '../story/StoryList.tsx'
import {Description} from '../ui/Description.tsx'
import {EntityLink} from '../ui/EntityLink.tsx'
import {Follow} from '../ui/Follow.tsx'
import {More} from '../ui/More.tsx'
import {OutsideLink} from '../ui/OutsideLink.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Section} from '../ui/Section.tsx'
import {TitleInScripts} from '../ui/TitleInScripts.tsx'
import type {InstitutionCard} from '../../lib/model/institution-card.ts'
import styles from './Page.module.css'

interface Props {
  readonly event: NewsEvent
  readonly language: Language
}

/** An event: when and where, who was there in which role, and what was written about it. */
export function EventPage({event, language}: Props) {
  const {event: words, entities, archive, story} = strings(language)
  const steps = [{href: entityListPath(language, 'event'), label: {text: entities.event.many, language}}]
  return (
    <>
      <Breadcrumb language={language} steps={steps} />
      <PageHead label={words.kinds[event.eventKind]} title={<TitleInScripts name={event.name} language={language} />} />
      <EventDate event={event} language={language} />
      <div className={styles.page}>
        <div>
          <Description text={event.description} language={language} />
          <Section id="participants" title={words.participants}>
            <EventPeople event={event} language={language} />
          </Section>
          <Section id="coverage" title={words.coverage}>
            <StoryList stories={event.stories} language={language} empty={words.noCoverage} />
            {event.storyCount > event.stories.length && (
              <More href={entityStoriesPath(language, event)}>{archive.all(story.count(event.storyCount))}</More>
            )}
          </Section>
          <BeforeAndAfter event={event} language={language} />
        </div>
        <Margin event={event} language={language} />
      </div>
    </>
  )
}

function Margin({event, language}: Props) {
  const {event: words} = strings(language)
  return (
    <div>
      <Institutions id="hosts" title={words.hosts} institutions={event.hosts} language={language} />
      <Institutions
        id="institutions"
        title={words.institutions}
        institutions={event.institutions}
        language={language}
      />
      {event.programme && (
        <Section id="programme" title={words.programme}>
          <EntityLink kind="programme" entity={event.programme} language={language} />
        </Section>
      )}
      {event.website && (
        <Section id="website" title={words.website}>
          <OutsideLink href={event.website} />
        </Section>
      )}
      <Follow href={feedPath(language, event)} thing={words.follow} language={language} />
    </div>
  )
}

interface InstitutionsProps {
  readonly id: string
  readonly title: string
  readonly institutions: readonly InstitutionCard[]
  readonly language: Language
}

function Institutions({id, title, institutions, language}: InstitutionsProps) {
  if (institutions.length === 0) return null
  return (
    <Section id={id} title={title}>
      <ul className={styles.list}>
        {institutions.map((institution) => (
          <li key={institution.id}>
            <InstitutionItem institution={institution} language={language} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
