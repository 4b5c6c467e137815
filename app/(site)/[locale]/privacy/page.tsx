import {PrivacyPage} from '../../../../components/pages/PrivacyPage.tsx'
import {readEnv} from '../../../../lib/env.ts'
import {strings} from '../../../../lib/i18n/strings.ts'
import {privacyPath} from '../../../../lib/routes.ts'
import {listJsonLd} from '../../../../lib/seo/json-ld/collection.ts'
import {listMetadata} from '../../../../lib/seo/metadata.ts'
import {definePage, everyLanguage, noneAtBuild} from '../define-page.tsx'

/** Where the hosted Content Lake keeps pictures and files. */
const hostedFiles = 'cdn.sanity.io'

const page = definePage({
  load: () => Promise.resolve(strings),
  metadata: (words, {language, site, siteUrl}) => {
    const {title, description} = words(language).privacy
    return listMetadata({language, title, description, path: privacyPath}, site, siteUrl)
  },
  jsonLd: (words, {language, site, siteUrl}) => {
    const crumbs = [{name: words(language).privacy.title, path: privacyPath(language)}]
    return listJsonLd({language, crumbs}, site, siteUrl)
  },
  surroundings: (_words, {language}) => ({path: privacyPath(language), alternates: everyLanguage(privacyPath)}),
  view: (_words, {language, site}) => (
    <PrivacyPage site={site} language={language} filesFrom={readEnv().embedded ? undefined : hostedFiles} />
  ),
})

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
