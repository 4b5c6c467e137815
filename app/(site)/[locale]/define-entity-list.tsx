import {EntityListPage} from '../../../components/pages/EntityListPage.tsx'
import {strings} from '../../../lib/i18n/strings.ts'
import type {EntityCard, EntityKind} from '../../../lib/model/entity.ts'
import type {Language} from '../../../lib/model/language.ts'
import {entityListPath} from '../../../lib/routes.ts'
import {listJsonLd} from '../../../lib/seo/json-ld/collection.ts'
import {listMetadata} from '../../../lib/seo/metadata.ts'
import {definePage, everyLanguage} from './define-page.tsx'

/** The page of all people, institutions, events, topics or programmes. */
export function defineEntityList(kind: EntityKind, load: () => Promise<readonly EntityCard[]>) {
  const pathIn = (language: Language) => entityListPath(language, kind)
  const titleIn = (language: Language) => {
    const {many, intro} = strings(language).entities[kind]
    return {title: many, description: intro}
  }
  return definePage({
    dated: true,
    load,
    metadata: (_entities, {language, site, siteUrl}) =>
      listMetadata({language, ...titleIn(language), path: pathIn}, site, siteUrl),
    jsonLd: (_entities, {language, site, siteUrl}) => {
      const crumbs = [{name: titleIn(language).title, path: pathIn(language)}]
      return listJsonLd({language, crumbs}, site, siteUrl)
    },
    surroundings: (_entities, {language}) => ({path: pathIn(language), alternates: everyLanguage(pathIn)}),
    view: (entities, {language, today}) => (
      <EntityListPage kind={kind} entities={entities} language={language} today={today} />
    ),
  })
}
