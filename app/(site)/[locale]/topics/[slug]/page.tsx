import {TopicPage} from '../../../../../components/pages/TopicPage.tsx'
import {subjectJsonLd} from '../../../../../lib/seo/json-ld/collection.ts'
import {subjectMetadata} from '../../../../../lib/seo/metadata.ts'
import {getTopic} from '../../../../../sanity/content/topic.ts'
import {definePage, entitySurroundings, noneAtBuild} from '../../define-page.tsx'
import {orMoved} from '../../former-address.ts'

const load = orMoved('topic', getTopic)

const page = definePage({
  load,
  metadata: (topic, {language, site, siteUrl}) => subjectMetadata(topic, language, site, siteUrl),
  jsonLd: (topic, {language, site, siteUrl}) => subjectJsonLd(topic, language, site, siteUrl),
  surroundings: entitySurroundings,
  view: (topic, {language}) => <TopicPage topic={topic} language={language} />,
})

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
