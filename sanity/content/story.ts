import {cache} from 'react'
import {z} from 'zod'
import type {Language} from '../../lib/model/language.ts'
import {story, type Story} from '../../lib/model/story.ts'
import {storyByPreviousSlugQuery, storyBySlugQuery, storyTakenDownQuery} from '../queries/story.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {getSite} from './site.ts'
import {aboutTag, typeTag} from './tags.ts'

/** A story; or the slug it has now, when it was asked for by an older one; or that it was taken down. */
export type FoundStory = {readonly story: Story} | {readonly movedTo: string} | {readonly takenDown: true}

/** A page that shows nothing yet waits for any story to change. */
const waiting = typeTag('story')

/** Translations into a language that the site does not offer have no page. */
async function withOffered(found: Story): Promise<Story> {
  const {languages} = await getSite()
  return {...found, translations: found.translations.filter((other) => languages.includes(other.language))}
}

/** What became of the story under a slug in a language; undefined when none is known. Throws `LakeUnavailable`. */
export const getStory = cache(async (language: Language, slug: string): Promise<FoundStory | undefined> => {
  const params = {language, slug}
  const found = await fetchParsed({
    query: storyBySlugQuery,
    params,
    schema: story,
    tagsOf: (shown) => [shown === undefined ? waiting : aboutTag(shown.id)],
  })
  if (found !== undefined) return {story: await withOffered(found)}
  const moved = await fetchParsed({
    query: storyByPreviousSlugQuery,
    params,
    schema: z.object({id: z.string(), slug: z.string().min(1)}),
  })
  if (moved !== undefined) return {movedTo: moved.slug}
  const gone = await fetchParsed({query: storyTakenDownQuery, params, schema: z.object({id: z.string()})})
  return gone && {takenDown: true}
})
