import {ArchivePage} from '../../../../components/pages/ArchivePage.tsx'
import {formatDate} from '../../../../lib/format/dates.ts'
import {strings} from '../../../../lib/i18n/strings.ts'
import {archiveSlug, periodOf, type Archive} from '../../../../lib/model/archive.ts'
import type {PartialDate} from '../../../../lib/model/date.ts'
import type {Language} from '../../../../lib/model/language.ts'
import {archivePath, feedPath, newsPath} from '../../../../lib/routes.ts'
import {listJsonLd} from '../../../../lib/seo/json-ld/collection.ts'
import {listMetadata} from '../../../../lib/seo/metadata.ts'
import {getArchive, getArchiveOfAll} from '../../../../sanity/content/archive.ts'
import {inLanguages, type PageDefinition, type Path} from '../define-page.tsx'

/** The periods that hold a period, the largest first: a year, a month. */
const above = (period: PartialDate | undefined) =>
  [4, 7].flatMap((length) => {
    const whole = period?.slice(0, length) ?? ''
    return whole.length === length && whole !== period ? [whole] : []
  })

/** News › Archive › 2020 › March 2020: names and paths, the page itself last. */
function wayTo({period}: Archive, language: Language) {
  const {frame, archive} = strings(language)
  return [
    {name: frame.news, path: newsPath(language)},
    {name: archive.title, path: archivePath(language)},
    ...[...above(period), ...(period === undefined ? [] : [period])].map((each) => ({
      name: formatDate(each, language),
      path: archivePath(language, each),
    })),
  ]
}

const titleOf = ({period}: Archive, language: Language) => {
  const {archive} = strings(language)
  return period === undefined ? archive.title : archive.newsOf(formatDate(period, language))
}

/** What was published in a year, a month or a day; with `archive`, how much in each. */
export const archiveDefinition: PageDefinition<Archive> = {
  load({language, slug, period: rest}: Path) {
    if (slug === archiveSlug && rest.length === 0) return getArchiveOfAll(language)
    const period = periodOf(slug, ...rest)
    return period === undefined ? Promise.resolve(undefined) : getArchive(language, period)
  },
  metadata(archive, {language, site, siteUrl}) {
    const {period, newer, older, languages, total} = archive
    const words = strings(language)
    return listMetadata(
      {
        language,
        title: titleOf(archive, language),
        description: period === undefined ? words.archive.intro : words.story.count(total),
        path: (each) => archivePath(each, period),
        languages,
        beside: {newer: newer && archivePath(language, newer), older: older && archivePath(language, older)},
      },
      site,
      siteUrl,
    )
  },
  jsonLd: (archive, {language, site, siteUrl}) =>
    listJsonLd({language, crumbs: wayTo(archive, language), stories: archive.stories}, site, siteUrl),
  surroundings: ({period, languages}, {language}) => ({
    path: archivePath(language, period),
    alternates: inLanguages(languages, (each) => archivePath(each, period)),
  }),
  view(archive, {language}) {
    const words = strings(language)
    return (
      <ArchivePage
        archive={archive}
        language={language}
        title={titleOf(archive, language)}
        label={archive.period === undefined ? words.frame.news : words.archive.title}
        steps={wayTo(archive, language)
          .slice(0, -1)
          .map(({name, path}) => ({href: path, label: {text: name, language}}))}
        hrefOf={(period) => archivePath(language, period)}
        empty={words.lists.noNews}
        follow={{href: feedPath(language), thing: words.story.allNews}}
      />
    )
  },
}
