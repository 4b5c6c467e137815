import type {ReactNode} from 'react'
import {formatDate} from '../../lib/format/dates.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Archive} from '../../lib/model/archive.ts'
import type {PartialDate} from '../../lib/model/date.ts'
import type {Language} from '../../lib/model/language.ts'
import type {TextInLanguage} from '../../lib/model/text.ts'
import {ArchiveParts, ArchiveYears} from '../archive/ArchiveParts.tsx'
import {Breadcrumb, type Step} from '../frame/Breadcrumb.tsx'
import {StoriesByPeriod} from '../story/StoriesByPeriod.tsx'
import {Follow} from '../ui/Follow.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Pager} from '../ui/Pager.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './ArchivePage.module.css'

interface Props {
  readonly archive: Archive
  readonly language: Language
  /** `March 2020`, or what these are all stories of. */
  readonly title: ReactNode
  /** Whose archive it is, above the title. */
  readonly label: string
  /** Down to what holds this page. */
  readonly steps: readonly Step[]
  /** Where a period of this archive is. */
  readonly hrefOf: (period: PartialDate) => string
  readonly empty: string
  readonly follow: {readonly href: string; readonly thing: TextInLanguage | string}
}

/** Stories of a period, of the news or of one entity; where they are too many, the parts of the period. */
export function ArchivePage({archive, language, title, label, steps, hrefOf, empty, follow}: Props) {
  const {story, archive: words} = strings(language)
  const beside = (period: PartialDate | undefined, say: (period: string) => string) =>
    period === undefined ? undefined : {href: hrefOf(period), label: say(formatDate(period, language))}
  return (
    <>
      <Breadcrumb language={language} steps={steps} />
      <PageHead title={title} label={label}>
        {archive.total > 0 && <p>{story.count(archive.total)}</p>}
      </PageHead>
      <div className={styles.body}>
        <Contents archive={archive} language={language} hrefOf={hrefOf} empty={empty} />
        <Pager
          newer={beside(archive.newer, words.newer)}
          older={beside(archive.older, words.older)}
          language={language}
        />
      </div>
      <Follow href={follow.href} thing={follow.thing} language={language} />
    </>
  )
}

function Contents({archive, language, hrefOf, empty}: Pick<Props, 'archive' | 'language' | 'hrefOf' | 'empty'>) {
  const {archive: words} = strings(language)
  const {period, parts, stories} = archive
  if (stories.length === 0 && period === undefined && parts.length > 0)
    return <ArchiveYears parts={parts} language={language} hrefOf={hrefOf} />
  const navigates = stories.length === 0 || period?.length === 4
  return (
    <>
      {navigates && parts.length > 1 && (
        <Section id="parts" title={period?.length === 7 ? words.days : words.months}>
          <ArchiveParts parts={parts} language={language} hrefOf={hrefOf} />
        </Section>
      )}
      {(stories.length > 0 || parts.length === 0) && (
        <StoriesByPeriod stories={stories} language={language} by={smallerThan(period)} empty={empty} level={2} />
      )}
    </>
  )
}

function smallerThan(period: PartialDate | undefined): 'year' | 'month' | 'day' {
  if (period === undefined) return 'year'
  return period.length === 4 ? 'month' : 'day'
}
