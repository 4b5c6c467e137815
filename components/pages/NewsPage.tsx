import {formatDate} from '../../lib/format/dates.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {StoryListing} from '../../lib/model/lists.ts'
import {archivePath, feedPath} from '../../lib/routes.ts'
import {ArchiveLink} from '../archive/ArchiveLink.tsx'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {StoryList} from '../story/StoryList.tsx'
import {Follow} from '../ui/Follow.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Pager} from '../ui/Pager.tsx'
import styles from './NewsPage.module.css'

interface Props {
  readonly listing: StoryListing
  readonly language: Language
}

/** The newest stories; older ones stand in the archive, month by month. */
export function NewsPage({listing, language}: Props) {
  const {archive, lists, story} = strings(language)
  const {stories, older} = listing
  return (
    <>
      <Breadcrumb language={language} steps={[]} />
      <PageHead title={lists.newsTitle}>
        <p>{lists.newsIntro}</p>
      </PageHead>
      <div className={styles.list}>
        <StoryList stories={stories} language={language} empty={lists.noNews} level={2} />
        {older && (
          <Pager
            older={{href: archivePath(language, older), label: archive.older(formatDate(older, language))}}
            language={language}
          />
        )}
        {stories.length > 0 && <ArchiveLink language={language} />}
      </div>
      <Follow href={feedPath(language)} thing={story.allNews} language={language} />
    </>
  )
}
