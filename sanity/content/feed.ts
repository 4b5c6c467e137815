import {z} from 'zod'
import {entityCard, type EntityCard, type EntityKind} from '../../lib/model/entity.ts'
import type {Language} from '../../lib/model/language.ts'
import {list} from '../../lib/model/parse.ts'
import {story, type Story} from '../../lib/model/story.ts'
import {entityFeedQuery, institutionFeedQuery, siteFeedQuery} from '../queries/feed.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {findInstitution} from './institution-tree.ts'
import {aboutTag, typeTag} from './tags.ts'

/** The newest thirty whole stories in a language, with the entity they are about. */
export interface FeedStories {
  readonly stories: Story[]
  readonly entity?: EntityCard
}

const stories = list(story)
const entityFeed = z.object({entity: entityCard, stories})

/** A record of translations refers to its stories, which name each other. */
const translationTags = (found: Pick<FeedStories, 'stories'> | undefined) =>
  (found?.stories ?? []).map(({id}) => aboutTag(id))

/** Stories for a feed of the site, or of one entity; `undefined` when there is no such entity. Throws `LakeUnavailable`. */
export async function getFeedStories(
  language: Language,
  about?: {readonly kind: EntityKind; readonly slug: string},
): Promise<FeedStories | undefined> {
  if (about === undefined) return siteFeed(language)
  return about.kind === 'institution' ? institutionFeed(language, about.slug) : entityFeedOf(language, about)
}

async function siteFeed(language: Language): Promise<FeedStories> {
  const found = await fetchParsed({
    query: siteFeedQuery,
    params: {language},
    schema: z.object({stories}),
    tagsOf: (found) => [typeTag('story'), ...translationTags(found)],
  })
  return found ?? {stories: []}
}

function entityFeedOf(language: Language, {kind, slug}: {readonly kind: EntityKind; readonly slug: string}) {
  return fetchParsed({
    query: entityFeedQuery,
    params: {language, kind, slug},
    schema: entityFeed,
    tagsOf: (found) => [found === undefined ? typeTag(kind) : aboutTag(found.entity.id), ...translationTags(found)],
  })
}

async function institutionFeed(language: Language, slug: string): Promise<FeedStories | undefined> {
  const place = await findInstitution(slug)
  if (place === undefined) return undefined
  return fetchParsed({
    query: institutionFeedQuery,
    params: {language, id: place.id, ids: place.ids},
    schema: entityFeed.extend({eventIds: list(z.string())}),
    tagsOf: (found) => [...[...place.ids, ...(found?.eventIds ?? [])].map(aboutTag), ...translationTags(found)],
  })
}
