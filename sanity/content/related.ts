import {cache} from 'react'
import {z} from 'zod'
import {list} from '../../lib/model/parse.ts'
import {candidate, idsThatDecide, idsToShare, relate, type RelatedStory} from '../../lib/model/related.ts'
import type {Story} from '../../lib/model/story.ts'
import {storyCards} from '../../lib/model/story-card.ts'
import {relatedQuery, storiesByIdQuery} from '../queries/related.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {read} from './read.ts'
import {getSite} from './site.ts'
import {tagPage} from './tag-page.ts'
import {aboutTag} from './tags.ts'

const candidates = z.object({near: list(candidate), wide: list(candidate)})

/**
 * The stories nearest to one, with the reason of each. The page waits for stories about those of its entities that
 * decide which: not for every story of its institutions, while nearer ones fill the list. Throws `LakeUnavailable`.
 */
export const getRelated = cache(async (story: Story): Promise<RelatedStory[]> => {
  const publisher = (await getSite()).publisher?.id
  const params = {id: story.id, language: story.language, ...idsToShare(story, publisher)}
  const {found} = await read({query: relatedQuery, params, schema: candidates})
  const relations = relate(story, [...(found?.near ?? []), ...onlyWide(found)], publisher)
  await tagPage(idsThatDecide(story, relations, publisher).map(aboutTag))
  if (relations.length === 0) return []
  const ids = relations.map((relation) => relation.story)
  const cards = await fetchParsed({query: storiesByIdQuery, params: {ids}, schema: storyCards})
  return relations.flatMap(({story: id, reason}) =>
    (cards ?? []).filter((card) => card.id === id).map((card) => ({story: card, reason})),
  )
})

function onlyWide(found: z.infer<typeof candidates> | undefined) {
  const near = new Set(found?.near.map(({story}) => story))
  return (found?.wide ?? []).filter(({story}) => !near.has(story))
}
