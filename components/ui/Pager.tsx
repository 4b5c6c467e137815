import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import styles from './Pager.module.css'

interface Props {
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
  readonly language: Language
}

/** To newer and older stories; nothing where one page holds them all. */
export function Pager({page, pages, hrefOf, language}: Props) {
  if (pages <= 1) return null
  const {lists} = strings(language)
  return (
    <nav className={styles.pager} aria-label={lists.pages}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          {lists.newer}
        </a>
      )}
      <span className={styles.place}>{lists.page(page, pages)}</span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          {lists.older}
        </a>
      )}
    </nav>
  )
}
