import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import {searchPath, suggestPath} from '../../lib/routes.ts'
import {ElementScript} from '../elements/ElementScript.tsx'
import script from './search-suggest.element.ts?address'
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

/**
 * The search form: a plain one, which asks `/en/search?q=…` without any script. With scripts it suggests names while the
 * reader types (search-suggest.element.ts).
 */
export function SearchForm({language, id, text, size = 'small'}: Props) {
  const {search} = strings(language)
  return (
    <search className={styles[size]}>
      <form className={styles.form} action={searchPath(language)}>
        <label className={styles.hidden} htmlFor={id}>
          {search.field}
        </label>
        <dateline-search-suggest className={styles.suggest} data-source={suggestPath(language)}>
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
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a datalist holds no links and no languages */}
          <div className={styles.list} id={`${id}-suggestions`} role="listbox" aria-label={search.suggestions} hidden />
          <output className={styles.hidden} htmlFor={id} />
        </dateline-search-suggest>
        <button className={styles.button} type="submit">
          {search.button}
        </button>
      </form>
      <ElementScript src={script} />
    </search>
  )
}
