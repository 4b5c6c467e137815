import {picture} from './picture.ts'

const label = '"id": _id, "slug": slug.current, name'

/**
 * Fields of `lib/model/story-card.ts`. `refs`, here and in other fragments, are the ids of what is referred to even while
 * it isn't public: once it is, pages that show this change. A draft that was never published is told by its last edit.
 */
export const storyCard = `"id": _id,
  language,
  "slug": slug.current,
  headline,
  standfirst,
  dateline,
  "publishedAt": coalesce(publishedAt, _updatedAt),
  "picture": select(defined(mainPicture.asset._ref) => mainPicture{${picture}}),
  "people": appearances[].person->{${label}},
  "topics": topics[]->{${label}},
  "refs": array::compact([...appearances[].person._ref, ...topics[]._ref])`
