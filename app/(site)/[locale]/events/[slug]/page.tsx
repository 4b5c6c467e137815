import {EventPage} from '../../../../../components/pages/EventPage.tsx'
import {eventJsonLd} from '../../../../../lib/seo/json-ld/event.ts'
import {eventMetadata} from '../../../../../lib/seo/metadata.ts'
import {getEvent} from '../../../../../sanity/content/event.ts'
import {definePage, entitySurroundings, noneAtBuild} from '../../define-page.tsx'
import {either} from '../../either.ts'
import {orMoved} from '../../former-address.ts'
import {eventYearDefinition} from '../year-definition.tsx'

const load = orMoved('event', getEvent)

// An editor's address comes first, as for stories.
const page = definePage(
  either(
    {
      load,
      metadata: (event, {language, site, siteUrl}) => eventMetadata(event, language, site, siteUrl),
      jsonLd: (event, {language, site, siteUrl}) => eventJsonLd(event, language, site, siteUrl),
      surroundings: entitySurroundings,
      view: (event, {language}) => <EventPage event={event} language={language} />,
    },
    eventYearDefinition,
  ),
)

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
