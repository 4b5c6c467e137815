import {FrontPage} from '../../../components/pages/FrontPage.tsx'
import {feedPath, frontPath} from '../../../lib/routes.ts'
import {nameIn} from '../../../lib/model/text.ts'
import {frontJsonLd} from '../../../lib/seo/json-ld/website.ts'
import {frontMetadata} from '../../../lib/seo/metadata.ts'
import {getFront} from '../../../sanity/content/front.ts'
import {definePage, everyLanguage, noneAtBuild} from './define-page.tsx'

const page = definePage({
  dated: true,
  load: ({language}) => getFront(language),
  metadata: (_front, {language, site, siteUrl}) => frontMetadata(language, site, siteUrl),
  jsonLd: (_front, {language, site, siteUrl}) => frontJsonLd(language, site, siteUrl),
  surroundings: (_front, {language, site}) => ({
    path: frontPath(language),
    alternates: everyLanguage(frontPath),
    feed: {href: feedPath(language), title: nameIn(site.name, language)},
  }),
  view: (front, {site, language, today}) => (
    <FrontPage front={front} language={language} today={today} title={nameIn(site.name, language)} />
  ),
})

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
