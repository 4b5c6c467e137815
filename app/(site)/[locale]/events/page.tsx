import {EventsPage} from '../../../../components/pages/EventsPage.tsx'
import {strings} from '../../../../lib/i18n/strings.ts'
import type {Language} from '../../../../lib/model/language.ts'
import {entityListPath} from '../../../../lib/routes.ts'
import {listJsonLd} from '../../../../lib/seo/json-ld/collection.ts'
import {listMetadata} from '../../../../lib/seo/metadata.ts'
import {getAgenda} from '../../../../sanity/content/events.ts'
import {today} from '../../../releases.ts'
import {definePage, everyLanguage, noneAtBuild} from '../define-page.tsx'

const pathIn = (language: Language) => entityListPath(language, 'event')

const page = definePage({
  dated: true,
  load: () => getAgenda(today()),
  metadata(_agenda, {language, site, siteUrl}) {
    const {many, intro} = strings(language).entities.event
    return listMetadata({language, title: many, description: intro, path: pathIn}, site, siteUrl)
  },
  jsonLd: (_agenda, {language, site, siteUrl}) => {
    const crumbs = [{name: strings(language).entities.event.many, path: pathIn(language)}]
    return listJsonLd({language, crumbs}, site, siteUrl)
  },
  surroundings: (_agenda, {language}) => ({path: pathIn(language), alternates: everyLanguage(pathIn)}),
  view: (agenda, {language, today: day}) => <EventsPage agenda={agenda} language={language} today={day} />,
})

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
