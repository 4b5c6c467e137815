import {strings} from '../../lib/i18n/strings.ts'
import {searchPath} from '../../lib/routes.ts'
import {unnarrowed, writeQuestion} from '../../lib/search/address.ts'
import type {SearchQuestion} from '../../lib/search/question.ts'
import {InLanguage} from '../ui/InLanguage.tsx'
import type {FilterGroup} from './filter-groups.ts'
import styles from './Chosen.module.css'

interface Props {
  readonly question: SearchQuestion
  readonly groups: readonly FilterGroup[]
}

/** What the results have been narrowed to, each of which can be taken away again. */
export function Chosen({question, groups}: Props) {
  const {language} = question
  const {search} = strings(language)
  const chosen = groups.flatMap(({options}) => options.filter((option) => option.chosen))
  if (chosen.length === 0) return null
  return (
    <div className={styles.chosen}>
      <span id="only">{search.only}</span>
      <ul className={styles.list} aria-labelledby="only">
        {chosen.map(({key, label, href}) => (
          <li key={key}>
            <a href={href} rel="nofollow">
              <span className={styles.hidden}>{search.remove}</span>
              <InLanguage value={label} language={language} />
              <span aria-hidden="true"> ×</span>
            </a>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <a href={searchPath(language, writeQuestion(unnarrowed(question)))} rel="nofollow">
              {search.removeAll}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}
