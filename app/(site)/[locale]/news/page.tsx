import {NewsPage} from '../../../../components/pages/NewsPage.tsx'
import {strings} from '../../../../lib/i18n/strings.ts'
import {archivePath, newsPath} from '../../../../lib/routes.ts'
import {listJsonLd} from '../../../../lib/seo/json-ld/collection.ts'
import {listMetadata} from '../../../../lib/seo/metadata.ts'
import {getStories} from '../../../../sanity/content/stories.ts'
import {definePage, everyLanguage, noneAtBuild} from '../define-page.tsx'

const page = definePage({
  load: ({language}) => getStories(language),
  metadata: ({older}, {language, site, siteUrl}) => {
    const {frame, lists} = strings(language)
    const beside = {older: older && archivePath(language, older)}
    const list = {language, title: frame.news, description: lists.newsIntro, path: newsPath, beside}
    return listMetadata(list, site, siteUrl)
  },
  jsonLd: ({stories}, {language, site, siteUrl}) => {
    const crumbs = [{name: strings(language).frame.news, path: newsPath(language)}]
    return listJsonLd({language, crumbs, stories}, site, siteUrl)
  },
  surroundings: (_listing, {language}) => ({path: newsPath(language), alternates: everyLanguage(newsPath)}),
  view: (listing, {language}) => <NewsPage listing={listing} language={language} />,
})

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
