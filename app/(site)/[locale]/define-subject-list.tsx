import {SubjectListPage} from '../../../components/pages/SubjectListPage.tsx'
import {strings} from '../../../lib/i18n/strings.ts'
import type {Language} from '../../../lib/model/language.ts'
import type {ProgrammeCard, TopicCard} from '../../../lib/model/subject-card.ts'
import {entityListPath} from '../../../lib/routes.ts'
import {listJsonLd} from '../../../lib/seo/json-ld/collection.ts'
import {listMetadata} from '../../../lib/seo/metadata.ts'
import {definePage, everyLanguage} from './define-page.tsx'

/** The page of all topics or all programmes. */
export function defineSubjectList(
  kind: 'topic' | 'programme',
  load: () => Promise<readonly (TopicCard | ProgrammeCard)[]>,
) {
  const pathIn = (language: Language) => entityListPath(language, kind)
  const titleIn = (language: Language) => {
    const {many, intro} = strings(language).entities[kind]
    return {title: many, description: intro}
  }
  return definePage({
    load,
    metadata: (_subjects, {language, site, siteUrl}) =>
      listMetadata({language, ...titleIn(language), path: pathIn}, site, siteUrl),
    jsonLd: (_subjects, {language, site, siteUrl}) => {
      const crumbs = [{name: titleIn(language).title, path: pathIn(language)}]
      return listJsonLd({language, crumbs}, site, siteUrl)
    },
    surroundings: (_subjects, {language}) => ({path: pathIn(language), alternates: everyLanguage(pathIn)}),
    view: (subjects, {language}) => <SubjectListPage kind={kind} subjects={subjects} language={language} />,
  })
}
