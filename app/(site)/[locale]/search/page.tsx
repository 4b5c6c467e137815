import {SearchStartPage} from '../../../../components/pages/SearchStartPage.tsx'
import {strings} from '../../../../lib/i18n/strings.ts'
import type {Language} from '../../../../lib/model/language.ts'
import {searchPath} from '../../../../lib/routes.ts'
import {searchJsonLd} from '../../../../lib/seo/json-ld/search.ts'
import {searchMetadata} from '../../../../lib/seo/search-metadata.ts'
import {getSearchStart} from '../../../../sanity/content/search-start.ts'
import {definePage, everyLanguage, noneAtBuild} from '../define-page.tsx'

const factsOf = (language: Language) => ({language, title: strings(language).search.title, query: ''})

const page = definePage({
  dated: true,
  load: ({language}) => getSearchStart(language),
  metadata: (_start, {language, site, siteUrl}) => searchMetadata(factsOf(language), site, siteUrl),
  jsonLd: (_start, {language, site, siteUrl}) => searchJsonLd(factsOf(language), site, siteUrl),
  surroundings: (_start, {language}) => ({path: searchPath(language), alternates: everyLanguage(searchPath)}),
  view: (start, {language, today}) => <SearchStartPage {...start} language={language} today={today} />,
})

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
