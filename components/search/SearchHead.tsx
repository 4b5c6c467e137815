import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import {SearchForm} from './SearchForm.tsx'
import styles from './SearchHead.module.css'

interface Props {
  readonly language: Language
  readonly text: string
}

/** The head of the search page: what the reader asks is its headline. */
export function SearchHead({language, text}: Props) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{strings(language).search.title}</h1>
      <SearchForm language={language} id="q" text={text} size="page" />
    </header>
  )
}
