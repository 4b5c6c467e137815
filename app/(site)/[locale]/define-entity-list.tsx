import {EntityListPage} from '../../../components/pages/EntityListPage.tsx'
import {strings} from '../../../lib/i18n/strings.ts'
import type {EntityCard, EntityKind} from '../../../lib/model/entity.ts'
import {entityListPath} from '../../../lib/routes.ts'
import {listJsonLd} from '../../../lib/seo/json-ld/collection.ts'
import {listMetadata} from '../../../lib/seo/metadata.ts'
import {definePage, everyLanguage} from './define-page.tsx'

/** The page of all people, institutions, events, topics or programmes. */
export function defineEntityList(kind: EntityKind, load: () => Promise<readonly EntityCard[]>) {
  const pathIn = (language: Parameters<typeof entityListPath>[0]) => entityListPath(language, kind)
  return definePage({
    dated: true,
    load,
    metadata: (_entities, {language, site, siteUrl}) =>
      listMetadata({language, title: strings(language).entities[kind].many, path: pathIn}, site, siteUrl),
    jsonLd: (_entities, {language, site, siteUrl}) => {
      const crumbs = [{name: strings(language).entities[kind].many, path: pathIn(language)}]
      return listJsonLd({language, crumbs}, site, siteUrl)
    },
    surroundings: (_entities, {language}) => ({path: pathIn(language), alternates: everyLanguage(pathIn)}),
    view: (entities, {language, today}) => (
      <EntityListPage kind={kind} entities={entities} language={language} today={today} />
    ),
  })
}
