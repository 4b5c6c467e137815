import {formatDate, formatShortDate, yearOf} from '../../lib/format/dates.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Part} from '../../lib/model/archive.ts'
import type {PartialDate} from '../../lib/model/date.ts'
import type {Language} from '../../lib/model/language.ts'
import styles from './ArchiveParts.module.css'

interface Props {
  readonly parts: readonly Part[]
  readonly language: Language
  readonly hrefOf: (period: PartialDate) => string
}

/** The months of a year, or the days of a month, each with how many stories it has. */
export function ArchiveParts({parts, language, hrefOf}: Props) {
  return (
    <ol className={styles.parts}>
      {parts.map(({period, count}) => (
        <li key={period}>
          <a href={hrefOf(period)}>
            <time dateTime={period}>{formatShortDate(period, language)}</time>
          </a>{' '}
          <span className={styles.count}>{count}</span>
        </li>
      ))}
    </ol>
  )
}

/** All months under their years, the latest first. */
export function ArchiveYears({parts, language, hrefOf}: Props) {
  return (
    <ol className={styles.years}>
      {[...Map.groupBy(parts, ({period}) => yearOf(period))].map(([year, months]) => (
        <li key={year}>
          <h2 className={styles.year}>
            <a href={hrefOf(year)}>{formatDate(year, language)}</a>{' '}
            <span className={styles.count}>{strings(language).story.count(totalOf(months))}</span>
          </h2>
          <ArchiveParts parts={months} language={language} hrefOf={hrefOf} />
        </li>
      ))}
    </ol>
  )
}

const totalOf = (parts: readonly Part[]) => parts.reduce((total, {count}) => total + count, 0)
