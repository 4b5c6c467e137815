import {chainAbove, holdersAt} from '../../lib/format/groups.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Institution} from '../../lib/model/institution.ts'
import type {Language} from '../../lib/model/language.ts'
import {nameIn} from '../../lib/model/text.ts'
import {entityListPath, entityPath, feedPath} from '../../lib/routes.ts'
import {NewestStories} from '../archive/NewestStories.tsx'
import {EventList} from '../event/EventList.tsx'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {Holders} from '../institution/Holders.tsx'
import {InstitutionFacts} from '../institution/InstitutionFacts.tsx'
import {Partners} from '../institution/Partners.tsx'
import {WhereItSits} from '../institution/WhereItSits.tsx'
import {Description} from '../ui/Description.tsx'
import {Empty} from '../ui/Empty.tsx'
import {Follow} from '../ui/Follow.tsx'
import {Image} from '../ui/Image.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Section} from '../ui/Section.tsx'
import {TitleInScripts} from '../ui/TitleInScripts.tsx'
import styles from './Page.module.css'

interface Props {
  readonly institution: Institution
  readonly language: Language
  /** `YYYY-MM-DD` in the newsroom: decides who is here now. */
  readonly today: string
}

/** An institution: where it sits, who is there, what it did. */
export function InstitutionPage({institution, language, today}: Props) {
  const {institution: words, entities} = strings(language)
  const steps = [
    {href: entityListPath(language, 'institution'), label: {text: entities.institution.many, language}},
    ...chainAbove(institution).map((parent) => ({
      href: entityPath(language, {kind: 'institution', slug: parent.slug}),
      label: nameIn(parent.name, language),
    })),
  ]
  return (
    <>
      <Breadcrumb language={language} steps={steps} />
      <PageHead
        label={words.kinds[institution.institutionKind]}
        title={<TitleInScripts name={institution.name} language={language} />}
      />
      <div className={styles.page}>
        <div>
          <Description text={institution.description} language={language} />
          <People institution={institution} language={language} today={today} />
          <Section id="stories" title={words.stories}>
            <NewestStories entity={institution} language={language} empty={words.noStories} />
          </Section>
        </div>
        <Margin institution={institution} language={language} />
      </div>
    </>
  )
}

function People({institution, language, today}: Props) {
  const {institution: words} = strings(language)
  const {now, before} = holdersAt(institution, today)
  return (
    <>
      <Section id="people" title={words.peopleNow}>
        {now.length === 0 ? (
          <Empty>{before.length === 0 ? words.noPeople : words.nobodyNow}</Empty>
        ) : (
          <Holders holders={now} institution={institution} language={language} />
        )}
      </Section>
      {before.length > 0 && (
        <Section id="people-before" title={words.peopleBefore}>
          <Holders holders={before} institution={institution} language={language} />
        </Section>
      )}
    </>
  )
}

function Margin({institution, language}: Omit<Props, 'today'>) {
  const {institution: words} = strings(language)
  return (
    <div>
      {institution.logo && (
        <div className={styles.logo}>
          <Image picture={institution.logo} language={language} sizes="12rem" />
        </div>
      )}
      <InstitutionFacts institution={institution} language={language} />
      {(institution.partOf ?? institution.units[0]) && (
        <Section id="where-it-sits" title={words.whereItSits}>
          <WhereItSits institution={institution} language={language} />
        </Section>
      )}
      {institution.partners.length > 0 && (
        <Section id="partners" title={words.shared.with}>
          <Partners institution={institution} language={language} />
        </Section>
      )}
      {institution.events.length > 0 && (
        <Section id="events" title={words.events}>
          <EventList events={institution.events} language={language} most={8} empty={words.noStories} />
        </Section>
      )}
      <Follow
        href={feedPath(language, institution)}
        thing={nameIn(institution.name, language)}
        withMore={(name) => words.withUnits(name, institution.units.length)}
        language={language}
      />
    </div>
  )
}
