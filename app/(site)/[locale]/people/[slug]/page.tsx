import {PersonPage} from '../../../../../components/pages/PersonPage.tsx'
import {personJsonLd} from '../../../../../lib/seo/json-ld/person.ts'
import {personMetadata} from '../../../../../lib/seo/metadata.ts'
import {getPerson} from '../../../../../sanity/content/person.ts'
import {definePage, entitySurroundings, noneAtBuild} from '../../define-page.tsx'
import {orMoved} from '../../former-address.ts'

const load = orMoved('person', getPerson)

const page = definePage({
  dated: true,
  load,
  metadata: (person, {language, site, siteUrl}) => personMetadata(person, language, site, siteUrl),
  jsonLd: (person, {language, site, siteUrl}) => personJsonLd(person, language, site, siteUrl),
  surroundings: entitySurroundings,
  view: (person, {language, today}) => <PersonPage person={person} language={language} today={today} />,
})

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
