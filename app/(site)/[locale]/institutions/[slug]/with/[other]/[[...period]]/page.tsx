import {permanentRedirect} from 'next/navigation'
import {SharedHistoryPage} from '../../../../../../../../components/pages/SharedHistoryPage.tsx'
import {strings} from '../../../../../../../../lib/i18n/strings.ts'
import type {Language} from '../../../../../../../../lib/model/language.ts'
import type {SharedHistory} from '../../../../../../../../lib/model/shared-history.ts'
import {nameIn} from '../../../../../../../../lib/model/text.ts'
import {entityListPath, entityPath, sharedHistoryPath} from '../../../../../../../../lib/routes.ts'
import {listJsonLd} from '../../../../../../../../lib/seo/json-ld/collection.ts'
import {listMetadata} from '../../../../../../../../lib/seo/metadata.ts'
import {getSharedHistory} from '../../../../../../../../sanity/content/shared-history.ts'
import {definePage, everyLanguage, noneAtBuild} from '../../../../../define-page.tsx'

// The address without a year shows the last year of a long history, and stays that page.
interface Shown {
  readonly history: SharedHistory
  readonly asked: string | undefined
}

const titleOf = ({history: {pair}, asked}: Shown, language: Language) => {
  const [one, other] = pair.map(({name}) => nameIn(name, language).text)
  return strings(language).institution.shared.title(one ?? '', other ?? '', asked)
}

const pathIn =
  ({history: {pair}, asked}: Shown) =>
  (language: Language) =>
    sharedHistoryPath(language, pair[0].slug, pair[1].slug, asked)

const page = definePage<Shown>({
  async load({language, slug, other, period}) {
    const [year, ...more] = period
    if (more.length > 0 || (year !== undefined && !/^\d{4}$/.test(year))) return undefined
    const history = await getSharedHistory(language, [slug, other], year)
    // One address for a pair: the other way round leads there.
    if (history !== undefined && slug > other) permanentRedirect(sharedHistoryPath(language, slug, other, year))
    return history && {history, asked: year}
  },
  metadata(shown, {language, site, siteUrl}) {
    const {storyCount, eventCount, agreementCount} = shown.history
    const {shared} = strings(language).institution
    const list = {language, title: titleOf(shown, language), path: pathIn(shown)}
    const description = shared.counts(storyCount, eventCount, agreementCount)
    const metadata = listMetadata({...list, description}, site, siteUrl)
    // Any two institutions have such a page; one that says nothing yet is not for search engines.
    return storyCount + eventCount > 0 ? metadata : {...metadata, robots: {index: false, follow: true}}
  },
  jsonLd(shown, {language, site, siteUrl}) {
    const [first] = shown.history.pair
    const crumbs = [
      {name: strings(language).entities.institution.many, path: entityListPath(language, 'institution')},
      {name: nameIn(first.name, language).text, path: entityPath(language, first)},
      {name: titleOf(shown, language), path: pathIn(shown)(language)},
    ]
    const stories = shown.history.entries.flatMap((entry) => (entry.kind === 'story' ? [entry.story] : entry.stories))
    return listJsonLd({language, crumbs, stories}, site, siteUrl)
  },
  surroundings: (shown, {language}) => ({path: pathIn(shown)(language), alternates: everyLanguage(pathIn(shown))}),
  view: ({history}, {language}) => <SharedHistoryPage history={history} language={language} />,
})

export const generateStaticParams = noneAtBuild
export const generateMetadata = page.generateMetadata
export default page.Page
