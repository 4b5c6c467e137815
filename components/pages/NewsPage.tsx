import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import {storiesPerPage, type StoryListing} from '../../lib/model/lists.ts'
import {feedPath, newsPath} from '../../lib/routes.ts'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {Pager} from '../ui/Pager.tsx'
import {StoryList} from '../story/StoryList.tsx'
import {Follow} from '../ui/Follow.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import styles from './NewsPage.module.css'

interface Props {
  readonly listing: StoryListing
  /** From 1. */
  readonly page: number
  readonly language: Language
}

/** All news, one page of it. */
export function NewsPage({listing, page, language}: Props) {
  const {lists, story, frame} = strings(language)
  const pages = Math.max(1, Math.ceil(listing.total / storiesPerPage))
  const steps = page === 1 ? [] : [{href: newsPath(language), label: {text: frame.news, language}}]
  return (
    <>
      <Breadcrumb language={language} steps={steps} />
      <PageHead title={lists.newsTitle} label={pages > 1 ? lists.page(page, pages) : undefined}>
        {listing.total > 0 && <p>{story.count(listing.total)}</p>}
      </PageHead>
      <div className={styles.list}>
        <StoryList stories={listing.stories} language={language} empty={lists.noNews} level={2} />
        <Pager page={page} pages={pages} hrefOf={(other) => newsPath(language, other)} language={language} />
      </div>
      <Follow href={feedPath(language)} thing={story.allNews} language={language} />
    </>
  )
}
