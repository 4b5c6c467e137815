import {versions} from './story.ts'

/**
 * Fields of `lib/model/story-row.ts`, for counting stories, of which there may be thousands. They have no `id`: a page is
 * not tied to each story that it counts.
 */
export const storyRow = `"story": _id,
  language,
  publishedAt,
  "versions": ${versions},
  "people": appearances[].person._ref,
  "institutions": array::compact([
    ...institutions[]._ref,
    ...events[]->hosts[]._ref,
    ...events[]->institutions[]._ref
  ]),
  "events": events[]._ref`
