import {cache} from 'react'
import type {Language} from '../../lib/model/language.ts'
import {storiesPerPage, storyListing, type StoryListing} from '../../lib/model/lists.ts'
import {storyListQuery} from '../queries/stories.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {typeTag} from './tags.ts'

/** A page of the news (from 1), and how many stories there are; a page past the end is empty. Throws `LakeUnavailable`. */
export const getStories = cache(async (language: Language, page: number): Promise<StoryListing> => {
  const from = (page - 1) * storiesPerPage
  const found = await fetchParsed({
    query: storyListQuery,
    params: {language, from, to: from + storiesPerPage},
    schema: storyListing,
    tagsOf: () => [typeTag('story')],
  })
  return found ?? {stories: [], total: 0}
})
