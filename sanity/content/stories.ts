import {cache} from 'react'
import {z} from 'zod'
import {dayIn, moment} from '../../lib/model/date.ts'
import type {Language} from '../../lib/model/language.ts'
import type {StoryListing} from '../../lib/model/lists.ts'
import {spare} from '../../lib/model/parse.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import {storyCards} from '../../lib/model/story-card.ts'
import {storyListQuery} from '../queries/stories.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {typeTag} from './tags.ts'

const fetched = z.object({
  stories: storyCards,
  next: spare('next story', z.object({id: z.string(), publishedAt: moment})),
})

/** The newest stories, and where older ones are. Throws `LakeUnavailable`. */
export const getStories = cache(async (language: Language): Promise<StoryListing> => {
  const found = await fetchParsed({
    query: storyListQuery,
    params: {language},
    schema: fetched,
    tagsOf: () => [typeTag('story')],
  })
  const next = found?.next
  const older = next && dayIn(next.publishedAt, newsroomTimeZone).slice(0, 7)
  return {stories: found?.stories ?? [], older}
})
