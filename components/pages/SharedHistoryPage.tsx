import {Fragment} from 'react'
import {listPieces} from '../../lib/format/lists.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {SharedHistory} from '../../lib/model/shared-history.ts'
import {nameIn} from '../../lib/model/text.ts'
import {entityListPath, entityPath, sharedHistoryPath} from '../../lib/routes.ts'
import {ArchiveParts} from '../archive/ArchiveParts.tsx'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {SharedEntries} from '../institution/SharedEntries.tsx'
import {SharedPeople} from '../institution/SharedPeople.tsx'
import {Empty} from '../ui/Empty.tsx'
import {EntityLink} from '../ui/EntityLink.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './Page.module.css'

interface Props {
  readonly history: SharedHistory
  readonly language: Language
}

/** What two institutions have in common: visits, agreements and other events, stories, people with roles at both. */
export function SharedHistoryPage({history, language}: Props) {
  const {institution: words, entities, archive} = strings(language)
  const {pair, entries, people, years, storyCount, eventCount, agreementCount, year} = history
  const [first, second] = pair
  const steps = [
    {href: entityListPath(language, 'institution'), label: {text: entities.institution.many, language}},
    {href: entityPath(language, first), label: nameIn(first.name, language)},
  ]
  return (
    <>
      <Breadcrumb language={language} steps={steps} />
      <PageHead label={words.shared.label} title={<Pair pair={pair} language={language} />}>
        {storyCount + eventCount > 0 && <p>{words.shared.counts(storyCount, eventCount, agreementCount)}</p>}
      </PageHead>
      <div className={styles.page}>
        <Section id="history" title={year === undefined ? words.shared.inTime : words.shared.inYear(year)}>
          {entries.length === 0 ? (
            <Empty>{words.shared.empty}</Empty>
          ) : (
            <SharedEntries entries={entries} language={language} />
          )}
        </Section>
        <div>
          {year !== undefined && (
            <Section id="years" title={archive.byYear}>
              <ArchiveParts
                parts={years.map(({year: period, count}) => ({period, count}))}
                language={language}
                hrefOf={(each) => sharedHistoryPath(language, first.slug, second.slug, each)}
              />
            </Section>
          )}
          <Section id="people" title={words.shared.people}>
            {people.length === 0 ? (
              <Empty>{words.shared.noPeople}</Empty>
            ) : (
              <SharedPeople people={people} language={language} />
            )}
          </Section>
        </div>
      </div>
    </>
  )
}

function Pair({pair, language}: Pick<SharedHistory, 'pair'> & {readonly language: Language}) {
  return listPieces(pair.length, language).map((piece) => {
    if ('words' in piece) return <Fragment key="and">{piece.words}</Fragment>
    const institution = pair[piece.item]
    return (
      institution && <EntityLink key={institution.id} kind="institution" entity={institution} language={language} />
    )
  })
}
