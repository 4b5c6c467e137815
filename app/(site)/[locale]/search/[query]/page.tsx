import {SearchPage} from '../../../../../components/pages/SearchPage.tsx'
import {foundTitle} from '../../../../../components/search/found-words.ts'
import {writeQuestion} from '../../../../../lib/search/address.ts'
import {searchPath} from '../../../../../lib/routes.ts'
import {searchJsonLd} from '../../../../../lib/seo/json-ld/search.ts'
import {searchMetadata} from '../../../../../lib/seo/search-metadata.ts'
import {definePage, everyLanguage, noneAtBuild} from '../../define-page.tsx'
import {type Answered, answer} from '../answer.ts'

const factsOf = ({question, answer}: Answered) => ({
  language: question.language,
  title: foundTitle(question, answer),
  query: writeQuestion(question),
})

// The press brings the question to this path (lib/press/question-address.ts); readers see it as a query.
const page = definePage({
  load: async ({language, query}) => (query === undefined ? undefined : answer(language, query)),
  metadata: (answered, {site, siteUrl}) => searchMetadata(factsOf(answered), site, siteUrl),
  jsonLd: (answered, {site, siteUrl}) => searchJsonLd(factsOf(answered), site, siteUrl),
  surroundings: ({question}) => ({
    path: searchPath(question.language),
    alternates: everyLanguage((language) => searchPath(language, writeQuestion(question))),
  }),
  view: (answered, {today}) => <SearchPage {...answered} today={today} />,
})

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
