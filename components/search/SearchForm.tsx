import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import {searchPath} from '../../lib/routes.ts'
import styles from './SearchForm.module.css'

interface Props {
  readonly language: Language
  /** Of the field: unique on the page. */
  readonly id: string
  /** The words asked for, on the page that answers them. */
  readonly text?: string
  /** `small` beside other things, as in a masthead; `page` where searching is what the reader came for. */
  readonly size?: 'small' | 'page'
}

/** Longer questions find no more; what is beyond is cut (lib/search/address.ts). */
const mostCharacters = 200

/** The search form: a plain one, which asks `/en/search?q=…` without any script. */
export function SearchForm({language, id, text, size = 'small'}: Props) {
  const {search} = strings(language)
  return (
    <search className={styles[size]}>
      <form className={styles.form} action={searchPath(language)}>
        <label className={styles.label} htmlFor={id}>
          {search.field}
        </label>
        <input
          className={styles.field}
          id={id}
          type="search"
          name="q"
          defaultValue={text}
          maxLength={mostCharacters}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <button className={styles.button} type="submit">
          {search.button}
        </button>
      </form>
    </search>
  )
}
