import {strings} from '../../lib/i18n/strings.ts'
import {searchPath} from '../../lib/routes.ts'
import {writeQuestion} from '../../lib/search/address.ts'
import type {SearchQuestion} from '../../lib/search/question.ts'
import pager from '../ui/Pager.module.css'

interface Props {
  readonly question: SearchQuestion
  readonly pages: number
}

/** To further results and back; nothing where one page holds them all. */
export function ResultPager({question, pages}: Props) {
  if (pages <= 1) return null
  const {language, page} = question
  const {lists, search} = strings(language)
  const hrefOf = (other: number) => searchPath(language, writeQuestion({...question, page: other}))
  return (
    <nav className={pager.pager} aria-label={lists.pages}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev nofollow">
          {search.previous}
        </a>
      )}
      <span className={pager.place}>{lists.page(page, pages)}</span>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next nofollow">
          {search.next}
        </a>
      )}
    </nav>
  )
}
