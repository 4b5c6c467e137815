import {resolve} from 'node:path'
import {readEnv} from '../../lib/env.ts'
import {entityDetail} from '../../lib/format/mentions.ts'
import {formatDay} from '../../lib/format/moments.ts'
import {dayIn} from '../../lib/model/date.ts'
import {isPublishedId} from '../../lib/model/document-id.ts'
import type {EntityCard} from '../../lib/model/entity.ts'
import {byLanguage, type Language} from '../../lib/model/language.ts'
import type {StoryCard} from '../../lib/model/story-card.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import type {SearchAnswer, Suggestion} from '../../lib/search/answer.ts'
import type {SearchQuestion} from '../../lib/search/question.ts'
import {startSearch, type SearchService} from '../../lib/search/service.ts'
import {getSearchDocuments, getSearchRevisions} from './search-documents.ts'
import {createSearchFeed, type SearchFeed} from './search-feed.ts'

interface NewsroomSearch {
  readonly service: SearchService
  readonly feed: SearchFeed
}

declare global {
  // One for the process: Next makes several modules of this file, and new ones when it reloads.
  var datelineSearch: NewsroomSearch | undefined
}

/**
 * The newsroom's search: opened when the server starts, else when it is first needed. Whatever the index has missed
 * while nobody fed it is fetched now.
 */
export function openSearch(): NewsroomSearch {
  globalThis.datelineSearch ??= open()
  return globalThis.datelineSearch
}

function open(): NewsroomSearch {
  const {dataDir, projectId, dataset} = readEnv()
  const service = startSearch({
    file: resolve(dataDir, 'search.sqlite'),
    source: `${projectId}/${dataset}`,
    onLoss: () => feed.compareAll(),
  })
  const feed = createSearchFeed(service, {documents: getSearchDocuments, revisions: getSearchRevisions})
  feed.compareAll()
  return {service, feed}
}

/** Tells the index what the lake has just published, changed or deleted. */
export function searchChanged(ids: readonly string[]): void {
  const published = ids.filter(isPublishedId)
  if (published.length > 0) openSearch().feed.changed(published)
}

/** What readers find; the lake isn't asked. Throws where the index cannot be read or written at all. */
export const searchNewsroom = (question: SearchQuestion): Promise<SearchAnswer> => openSearch().service.search(question)

/** What somebody who is typing on a page in a language may mean: people and things first, then headlines. */
export async function suggest(text: string, language: Language): Promise<Suggestion[]> {
  const {entities, stories} = await openSearch().service.suggest(text, language)
  return [
    ...entities.map((entity) => suggestEntity(entity, language)),
    ...stories.map((story) => suggestStory(story, language)),
  ]
}

function suggestEntity(entity: EntityCard, language: Language): Suggestion {
  const text = entityDetail(entity, language, dayIn(new Date(), newsroomTimeZone))
  const {kind, slug, name} = entity
  return {kind, slug, language, name, detail: text === undefined ? undefined : {text, language}}
}

function suggestStory({slug, language: written, headline, publishedAt}: StoryCard, language: Language): Suggestion {
  const detail = {text: formatDay(publishedAt, newsroomTimeZone, language), language}
  return {
    kind: 'story',
    slug,
    language: written,
    name: byLanguage((one) => (one === written ? headline : undefined)),
    detail,
  }
}
