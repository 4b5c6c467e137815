import {EventYearPage} from '../../../../components/pages/EventYearPage.tsx'
import {strings} from '../../../../lib/i18n/strings.ts'
import type {EventYear} from '../../../../lib/model/events.ts'
import {entityListPath, eventYearPath} from '../../../../lib/routes.ts'
import {listJsonLd} from '../../../../lib/seo/json-ld/collection.ts'
import {listMetadata} from '../../../../lib/seo/metadata.ts'
import {getEventYear} from '../../../../sanity/content/events.ts'
import {everyLanguage, type PageDefinition} from '../define-page.tsx'

/** The events of a year. */
export const eventYearDefinition: PageDefinition<EventYear> = {
  load: ({slug}) => (/^\d{4}$/.test(slug) ? getEventYear(slug) : Promise.resolve(undefined)),
  metadata({year, newer, older, events}, {language, site, siteUrl}) {
    const {event} = strings(language)
    const pathOf = (other: string | undefined) => other && eventYearPath(language, other)
    return listMetadata(
      {
        language,
        title: event.ofYear(year),
        description: event.count(events.length),
        path: (each) => eventYearPath(each, year),
        beside: {newer: pathOf(newer), older: pathOf(older)},
      },
      site,
      siteUrl,
    )
  },
  jsonLd({year}, {language, site, siteUrl}) {
    const {entities, event} = strings(language)
    const crumbs = [
      {name: entities.event.many, path: entityListPath(language, 'event')},
      {name: event.ofYear(year), path: eventYearPath(language, year)},
    ]
    return listJsonLd({language, crumbs}, site, siteUrl)
  },
  surroundings: ({year}, {language}) => ({
    path: eventYearPath(language, year),
    alternates: everyLanguage((each) => eventYearPath(each, year)),
  }),
  view: (year, {language}) => <EventYearPage year={year} language={language} />,
}
