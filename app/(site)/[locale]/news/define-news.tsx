import {NewsPage} from '../../../../components/pages/NewsPage.tsx'
import {strings} from '../../../../lib/i18n/strings.ts'
import {newsPath} from '../../../../lib/routes.ts'
import {listJsonLd} from '../../../../lib/seo/json-ld/collection.ts'
import {listMetadata} from '../../../../lib/seo/metadata.ts'
import {getStories} from '../../../../sanity/content/stories.ts'
import {definePage, everyLanguage, type Path} from '../define-page.tsx'

/** `''` is the first page; `1` is not an address of its own, nor is anything but a plain whole number. */
function numberOf({page}: Path): number | undefined {
  if (page === '') return 1
  return /^[1-9]\d{0,5}$/.test(page) && page !== '1' ? Number(page) : undefined
}

const pathOf = (path: Path) => newsPath(path.language, numberOf(path))

/** The list of all stories, the newest first, one page of it. */
export const newsPages = definePage({
  async load(path) {
    const number = numberOf(path)
    if (number === undefined) return undefined
    const listing = await getStories(path.language, number)
    return number > 1 && listing.stories.length === 0 ? undefined : {listing, number}
  },
  metadata: ({number}, {language, site, siteUrl}) => {
    const {frame, lists} = strings(language)
    const list = {language, title: frame.news, description: lists.newsIntro, page: number}
    return listMetadata({...list, path: (each) => newsPath(each, number)}, site, siteUrl)
  },
  jsonLd: ({listing, number}, context) => {
    const {news} = strings(context.language).frame
    const first = {name: news, path: newsPath(context.language)}
    const crumbs = number === 1 ? [first] : [first, {name: `${news} (${number})`, path: pathOf(context)}]
    return listJsonLd({language: context.language, crumbs, stories: listing.stories}, context.site, context.siteUrl)
  },
  surroundings: (_news, context) => ({path: pathOf(context), alternates: everyLanguage(newsPath)}),
  view: ({listing, number}, {language}) => <NewsPage listing={listing} page={number} language={language} />,
})
