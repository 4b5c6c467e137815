import {over, upcoming} from '../../lib/format/agenda.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {SideSection} from '../../lib/model/front.ts'
import type {Language} from '../../lib/model/language.ts'
import {entityListPath} from '../../lib/routes.ts'
import {EventList} from '../event/EventList.tsx'
import {More} from '../ui/More.tsx'
import {Section} from '../ui/Section.tsx'
import {Heading} from './Heading.tsx'

interface Props {
  readonly section: Extract<SideSection, {kind: 'comingEvents'}>
  readonly language: Language
  /** `YYYY-MM-DD` in the newsroom. */
  readonly today: string
}

/** What is next, and, where that is not much, what was last. */
export function Events({section: {key, heading, events, count}, language, today}: Props) {
  const {event, lists, entities} = strings(language)
  const next = upcoming(events, today).slice(0, count)
  const recent = over(events, today).slice(0, count - next.length)
  const more = <More href={entityListPath(language, 'event')}>{lists.allOf(entities.event.many)}</More>
  const headed = (usual: string) => <Heading heading={heading} usual={usual} language={language} />
  if (next.length === 0 && recent.length > 0) {
    return (
      <Section id={`front-${key}`} title={headed(event.past)}>
        <EventList events={recent} language={language} empty={event.nothingNext} />
        {more}
      </Section>
    )
  }
  return (
    <>
      <Section id={`front-${key}`} title={headed(event.upcoming)}>
        <EventList events={next} language={language} empty={event.nothingNext} from={today} />
        {recent.length === 0 && more}
      </Section>
      {recent.length > 0 && (
        <Section id={`front-${key}-past`} title={event.past}>
          <EventList events={recent} language={language} empty={event.nothingNext} />
          {more}
        </Section>
      )}
    </>
  )
}
