import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import {InLanguage} from '../ui/InLanguage.tsx'
import type {FilterGroup, FilterOption} from './filter-groups.ts'
import styles from './Filters.module.css'

interface Props {
  /** Of the part of the page, where a link from its beginning leads. */
  readonly id: string
  readonly groups: readonly FilterGroup[]
  readonly language: Language
}

const shown = 6

/** Whether there is anything to choose besides what has been chosen. */
export const offersMore = ({options}: FilterGroup) => options.some(({chosen}) => !chosen)

/** Ways to narrow the results, each with how many there would be: plain links. */
export function Filters({id, groups, language}: Props) {
  const useful = groups.filter(offersMore)
  if (useful.length === 0) return null
  return (
    <nav className={styles.filters} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {strings(language).search.narrow}
      </h2>
      <div className={styles.groups}>
        {useful.map((group) => (
          <Group key={group.filter} group={group} language={language} />
        ))}
      </div>
    </nav>
  )
}

function Group({group, language}: {readonly group: FilterGroup; readonly language: Language}) {
  const {options} = group
  // One more than fits is worth its line more than the words that hide it.
  const rest = options.length > shown + 1 ? options.slice(shown) : []
  const first = options.slice(0, options.length - rest.length)
  return (
    <section className={styles.group}>
      <h3 className={styles.label}>{group.title}</h3>
      <Options options={first} language={language} />
      {rest.length > 0 && (
        <details open={rest.some(({chosen}) => chosen)}>
          <summary className={styles.more}>{strings(language).search.others(rest.length)}</summary>
          <Options options={rest} language={language} />
        </details>
      )}
    </section>
  )
}

function Options({options, language}: {readonly options: readonly FilterOption[]; readonly language: Language}) {
  return (
    <ul>
      {options.map(({key, label, count, chosen, href}) => (
        <li className={styles.option} key={key}>
          <a href={href} rel="nofollow" aria-current={chosen ? 'true' : undefined}>
            <InLanguage value={label} language={language} />
          </a>{' '}
          <span className={styles.count}>{count}</span>
        </li>
      ))}
    </ul>
  )
}
