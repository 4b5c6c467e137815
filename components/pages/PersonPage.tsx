import {formatPeriod} from '../../lib/format/dates.ts'
import {timelineOf} from '../../lib/format/timeline.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Person} from '../../lib/model/person.ts'
import {rolesBefore, rolesOn} from '../../lib/model/role.ts'
import {nameIn} from '../../lib/model/text.ts'
import {entityListPath, feedPath} from '../../lib/routes.ts'
import {EventList} from '../event/EventList.tsx'
import {NewestStories} from '../archive/NewestStories.tsx'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {Distinctions} from '../person/Distinctions.tsx'
import {InTheirWords} from '../person/InTheirWords.tsx'
import {PersonLinks} from '../person/PersonLinks.tsx'
import {RolesByInstitution} from '../person/RolesByInstitution.tsx'
import {Years} from '../person/Years.tsx'
import {Description} from '../ui/Description.tsx'
import {Empty} from '../ui/Empty.tsx'
import {Follow} from '../ui/Follow.tsx'
import {Name} from '../ui/Name.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Picture} from '../ui/Picture.tsx'
import {RolesInOneLine} from '../ui/RolesInOneLine.tsx'
import {Section} from '../ui/Section.tsx'
import {SeveralByScript} from '../ui/SeveralByScript.tsx'
import styles from './Page.module.css'

interface Props {
  readonly person: Person
  readonly language: Language
  /** `YYYY-MM-DD` in the newsroom: decides which roles are held now. */
  readonly today: string
}

/** A person: who they are now and were before, what they said, where they are in the news. */
export function PersonPage({person, language, today}: Props) {
  const {person: words, entities} = strings(language)
  const steps = [{href: entityListPath(language, 'person'), label: {text: entities.person.many, language}}]
  return (
    <>
      <Breadcrumb language={language} steps={steps} />
      <PageHead title={<Name name={person.name} language={language} />}>
        <p>
          <InOneLine person={person} language={language} today={today} />
        </p>
      </PageHead>
      <div className={styles.page}>
        <div>
          <Description text={person.biography} language={language} />
          <Roles person={person} language={language} today={today} />
          {person.quotations.length > 0 && (
            <Section id="quotations" title={words.quotations}>
              <InTheirWords speaker={person} quotations={person.quotations} language={language} />
            </Section>
          )}
          <Section id="stories" title={words.inTheNews}>
            <NewestStories entity={person} language={language} empty={words.noStories} />
          </Section>
        </div>
        <Margin person={person} language={language} />
      </div>
    </>
  )
}

// Whoever holds no role now is told by the one held last.
function InOneLine({person, language, today}: Props) {
  const now = rolesOn(person.roles, today)
  if (now.length > 0) return <RolesInOneLine roles={now} language={language} />
  const [last] = rolesBefore(person.roles, today)
  if (last?.to === undefined) return strings(language).person.noRoleNow
  return (
    <>
      <RolesInOneLine roles={[last]} language={language} /> · {formatPeriod(last.from, last.to, language)}
    </>
  )
}

function Roles({person, language, today}: Props) {
  const {person: words} = strings(language)
  const now = rolesOn(person.roles, today)
  const before = rolesBefore(person.roles, today)
  const timeline = timelineOf([...now, ...before], today)
  if (now.length + before.length === 0) {
    return (
      <Section id="roles" title={words.roles}>
        <Empty>{words.noRoles}</Empty>
      </Section>
    )
  }
  return (
    <>
      {now.length > 0 && (
        <Section id="roles-now" title={words.rolesNow}>
          <RolesByInstitution roles={now} language={language} timeline={timeline} />
          {before.length === 0 && <Years timeline={timeline} />}
        </Section>
      )}
      {before.length > 0 && (
        <Section id="roles-before" title={words.rolesBefore}>
          <RolesByInstitution roles={before} language={language} timeline={timeline} />
          <Years timeline={timeline} />
        </Section>
      )}
    </>
  )
}

function Margin({person, language}: Omit<Props, 'today'>) {
  const {person: words} = strings(language)
  return (
    <div>
      {person.portrait && (
        <div className={styles.portrait}>
          <Picture picture={person.portrait} language={language} sizes="(min-width: 56.25rem) 22rem, 92vw" first />
        </div>
      )}
      {person.distinctions.length > 0 && (
        <Section id="distinctions" title={words.distinctions}>
          <Distinctions distinctions={person.distinctions} language={language} />
        </Section>
      )}
      {person.otherNames.length > 0 && (
        <Section id="other-names" title={words.otherNames}>
          <p>
            <SeveralByScript texts={person.otherNames} language={language} />
          </p>
        </Section>
      )}
      {person.events.length > 0 && (
        <Section id="events" title={words.events}>
          <EventList events={person.events} language={language} most={8} empty={words.noStories} />
        </Section>
      )}
      <PersonLinks person={person} language={language} />
      <Follow href={feedPath(language, person)} thing={nameIn(person.name, language)} language={language} />
    </div>
  )
}
