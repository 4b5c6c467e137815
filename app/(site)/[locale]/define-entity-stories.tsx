import {ArchivePage} from '../../../components/pages/ArchivePage.tsx'
import {Around} from '../../../components/ui/Around.tsx'
import {formatDate} from '../../../lib/format/dates.ts'
import {strings} from '../../../lib/i18n/strings.ts'
import {periodOf} from '../../../lib/model/archive.ts'
import type {PartialDate} from '../../../lib/model/date.ts'
import type {EntityKind} from '../../../lib/model/entity.ts'
import type {Language} from '../../../lib/model/language.ts'
import {nameIn} from '../../../lib/model/text.ts'
import {entityListPath, entityPath, entityStoriesPath, feedPath} from '../../../lib/routes.ts'
import {listJsonLd} from '../../../lib/seo/json-ld/collection.ts'
import {listMetadata} from '../../../lib/seo/metadata.ts'
import {getEntityStories, type EntityArchive} from '../../../sanity/content/entity-stories.ts'
import {definePage, everyLanguage} from './define-page.tsx'

/** People › Wu Zhaohui › Stories › 2020: names and paths, the page itself last. */
function wayTo({entity, archive}: EntityArchive, language: Language) {
  const words = strings(language)
  const {period} = archive
  const periods: PartialDate[] = period === undefined ? [] : [period.slice(0, 4), period]
  return [
    {name: {text: words.entities[entity.kind].many, language}, path: entityListPath(language, entity.kind)},
    {name: nameIn(entity.name, language), path: entityPath(language, entity)},
    {name: {text: words.archive.stories, language}, path: entityStoriesPath(language, entity)},
    ...[...new Set(periods)].map((each) => ({
      name: {text: formatDate(each, language), language},
      path: entityStoriesPath(language, entity, each),
    })),
  ]
}

/** The title of the page, around the entity's name. */
function titleAround({archive: {period}}: EntityArchive, language: Language): (name: string) => string {
  const {archive} = strings(language)
  return period === undefined ? archive.about : (name) => archive.aboutIn(name, formatDate(period, language))
}

/** All stories about an entity, by year and month. */
export function defineEntityStories(kind: EntityKind) {
  return definePage<EntityArchive>({
    load({language, slug, period: parts}) {
      const period = periodOf(...parts)
      const sensible = period === undefined ? parts.length === 0 : period.length <= 7
      return sensible ? getEntityStories(language, kind, slug, period) : Promise.resolve(undefined)
    },
    metadata(found, {language, site, siteUrl}) {
      const {entity, archive} = found
      const pathOf = (period: PartialDate | undefined) => period && entityStoriesPath(language, entity, period)
      return listMetadata(
        {
          language,
          title: titleAround(found, language)(nameIn(entity.name, language).text),
          description: strings(language).story.count(archive.total),
          path: (each) => entityStoriesPath(each, entity, archive.period),
          feed: {title: nameIn(entity.name, language).text, path: feedPath(language, entity)},
          beside: {newer: pathOf(archive.newer), older: pathOf(archive.older)},
        },
        site,
        siteUrl,
      )
    },
    jsonLd(found, {language, site, siteUrl}) {
      const crumbs = wayTo(found, language).map(({name, path}) => ({name: name.text, path}))
      return listJsonLd({language, crumbs, stories: found.archive.stories}, site, siteUrl)
    },
    surroundings: ({entity, archive}, {language}) => ({
      path: entityStoriesPath(language, entity, archive.period),
      alternates: everyLanguage((each) => entityStoriesPath(each, entity, archive.period)),
      feed: {href: feedPath(language, entity), title: nameIn(entity.name, language)},
    }),
    view(found, {language}) {
      const {entity, archive} = found
      return (
        <ArchivePage
          archive={archive}
          language={language}
          title={
            <Around words={titleAround(found, language)} name={nameIn(entity.name, language)} language={language} />
          }
          label={strings(language).entities[kind].one}
          steps={wayTo(found, language)
            .slice(0, -1)
            .map(({name, path}) => ({href: path, label: name}))}
          hrefOf={(period) => entityStoriesPath(language, entity, period)}
          empty={strings(language).archive.none}
          follow={{href: feedPath(language, entity), thing: nameIn(entity.name, language)}}
        />
      )
    },
  })
}
