import {formatPeriod} from '../../lib/format/dates.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Programme} from '../../lib/model/subject.ts'
import {nameIn} from '../../lib/model/text.ts'
import {entityListPath, feedPath} from '../../lib/routes.ts'
import {NewestStories} from '../archive/NewestStories.tsx'
import {EventList} from '../event/EventList.tsx'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {Description} from '../ui/Description.tsx'
import {Follow} from '../ui/Follow.tsx'
import {NamedMost} from '../ui/NamedMost.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Section} from '../ui/Section.tsx'
import {TitleInScripts} from '../ui/TitleInScripts.tsx'
import styles from './Page.module.css'

interface Props {
  readonly programme: Programme
  readonly language: Language
}

/** A programme with its period, its stories and its events. */
export function ProgrammePage({programme, language}: Props) {
  const {entities, lists} = strings(language)
  const steps = [{href: entityListPath(language, 'programme'), label: {text: entities.programme.many, language}}]
  const period = formatPeriod(programme.from, programme.to, language)
  return (
    <>
      <Breadcrumb language={language} steps={steps} />
      <PageHead label={entities.programme.one} title={<TitleInScripts name={programme.name} language={language} />}>
        {period && <p>{period}</p>}
      </PageHead>
      <div className={styles.page}>
        <div>
          <Description text={programme.description} language={language} />
          <Section id="stories" title={lists.stories}>
            <NewestStories entity={programme} language={language} empty={lists.noProgrammeStories} />
          </Section>
        </div>
        <div>
          {programme.events.length > 0 && (
            <Section id="events" title={lists.events}>
              <EventList events={programme.events} language={language} most={8} empty={lists.noProgrammeStories} />
            </Section>
          )}
          <NamedMost subject={programme} language={language} />
          <Follow href={feedPath(language, programme)} thing={nameIn(programme.name, language)} language={language} />
        </div>
      </div>
    </>
  )
}
