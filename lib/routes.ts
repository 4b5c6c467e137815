import {archiveSlug} from './model/archive.ts'
import type {PartialDate} from './model/date.ts'
import type {EntityKind} from './model/entity.ts'
import {defaultLanguage, type Language} from './model/language.ts'

/** Path segment under which each kind of entity lives. */
const segments: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  institution: 'institutions',
  event: 'events',
  topic: 'topics',
  programme: 'programmes',
}

const path = (...parts: readonly string[]) => `/${parts.map(encodeURIComponent).join('/')}`

/** `/en` */
export const frontPath = (language: Language) => path(language)

/** `/en/news` */
export const newsPath = (language: Language) => path(language, 'news')

/** `/en/news/2020/03`: the stories of a year, a month or a day; `/en/news/archive` leads to all of them. */
export const archivePath = (language: Language, period: PartialDate = archiveSlug) =>
  path(language, 'news', ...(period === archiveSlug ? [period] : period.split('-')))

/** `/en/news/<slug>` */
export const storyPath = (story: {readonly language: Language; readonly slug: string}) =>
  path(story.language, 'news', story.slug)

/** `/en/people/<slug>` and the like. */
export const entityPath = (language: Language, entity: {readonly kind: EntityKind; readonly slug: string}) =>
  path(language, segments[entity.kind], entity.slug)

/** `/en/people`: all people, institutions, events, topics or programmes. */
export const entityListPath = (language: Language, kind: EntityKind) => path(language, segments[kind])

/** `/en/people/<slug>/stories`, then `/en/people/<slug>/stories/2020/03`: all that was published about an entity. */
export const entityStoriesPath = (
  language: Language,
  entity: {readonly kind: EntityKind; readonly slug: string},
  period?: PartialDate,
) => path(language, segments[entity.kind], entity.slug, 'stories', ...(period?.split('-') ?? []))

/** `/en/events/2020`: the events of a year. */
export const eventYearPath = (language: Language, year: string) => path(language, segments.event, year)

/** `/en/people/letter/w`: where there are too many for one page. What begins with no letter is under `other`. */
export const entityLetterPath = (language: Language, kind: EntityKind, letter: string) =>
  path(language, segments[kind], 'letter', letter === '#' ? 'other' : letter.toLowerCase())

/** `/en/institutions/a/with/b`: what two institutions have in common. A pair has one address, whichever comes first. */
export const sharedHistoryPath = (language: Language, one: string, other: string, year?: string) => {
  const [first = '', second = ''] = [one, other].toSorted()
  return path(language, segments.institution, first, 'with', second, ...(year === undefined ? [] : [year]))
}

/** `feed.xml` of the site, or of one entity. */
export const feedPath = (language: Language, entity?: {readonly kind: EntityKind; readonly slug: string}) =>
  `${entity === undefined ? frontPath(language) : entityPath(language, entity)}/feed.xml`

/** `/en/search`, with the words and filters of a question as its query: `/en/search?q=Darwin`. */
export const searchPath = (language: Language, query = '') =>
  query === '' ? path(language, 'search') : `${path(language, 'search')}?${query}`

/** `/en/privacy` */
export const privacyPath = (language: Language) => path(language, 'privacy')

/** How a browser can search the site. */
export const openSearchPath = (language: Language) => path(language, 'opensearch.xml')

/** Where suggestions for words come from, which are to be added percent-encoded. */
export const suggestPath = (language: Language) => `/api/suggest?language=${language}&q=`

/** What networks show of a page that has no picture of its own: 1200×630 pixels. */
export const sharePicturePath = '/share.png'

/** An address of the site with its origin: `absolute('https://news.example.org', '/en')`. */
export const absolute = (siteUrl: string, sitePath: string) => new URL(sitePath, siteUrl).href

/** `@id` of an entity in JSON-LD: the same in every language. */
export const entityId = (siteUrl: string, entity: {readonly kind: EntityKind; readonly slug: string}) =>
  `${absolute(siteUrl, entityPath(defaultLanguage, entity))}#${entity.kind}`
