import {ProgrammePage} from '../../../../../components/pages/ProgrammePage.tsx'
import {subjectJsonLd} from '../../../../../lib/seo/json-ld/collection.ts'
import {subjectMetadata} from '../../../../../lib/seo/metadata.ts'
import {getProgramme} from '../../../../../sanity/content/programme.ts'
import {definePage, entitySurroundings, noneAtBuild} from '../../define-page.tsx'
import {orMoved} from '../../former-address.ts'

const load = orMoved('programme', getProgramme)

const page = definePage({
  load,
  metadata: (programme, {language, site, siteUrl}) => subjectMetadata(programme, language, site, siteUrl),
  jsonLd: (programme, {language, site, siteUrl}) => subjectJsonLd(programme, language, site, siteUrl),
  surroundings: entitySurroundings,
  view: (programme, {language}) => <ProgrammePage programme={programme} language={language} />,
})

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
