import {InstitutionPage} from '../../../../../components/pages/InstitutionPage.tsx'
import {institutionJsonLd} from '../../../../../lib/seo/json-ld/institution.ts'
import {institutionMetadata} from '../../../../../lib/seo/metadata.ts'
import {getInstitution} from '../../../../../sanity/content/institution.ts'
import {definePage, entitySurroundings, noneAtBuild} from '../../define-page.tsx'
import {orMoved} from '../../former-address.ts'

const load = orMoved('institution', getInstitution)

const page = definePage({
  dated: true,
  load,
  metadata: (institution, {language, site, siteUrl}) => institutionMetadata(institution, language, site, siteUrl),
  jsonLd: (institution, {language, site, siteUrl}) => institutionJsonLd(institution, language, site, siteUrl),
  surroundings: entitySurroundings,
  view: (institution, {language, today}) => (
    <InstitutionPage institution={institution} language={language} today={today} />
  ),
})

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
