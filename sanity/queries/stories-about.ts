import {newestFirst} from './orders.ts'
import {storyCard} from './story-card.ts'
import {versions} from './story.ts'
import {visible} from './visible.ts'

/** Twice as many as a page shows: of a story in two languages only one version is shown. */
const newest = `| ${newestFirst} [0...120]`

/** A card with the ids of the story's versions, from which a page takes the one in its language. */
const versionedCard = `${storyCard}, "versions": ${versions}`

/** Public stories in any language that refer to the document in hand, wherever in them. */
export const storiesAbout = `*[_type == "story" && references(^._id) && ${visible}] ${newest}{${versionedCard}}`

/** Events that institutions `$ids` host or take part in. */
export const eventsOfInstitutions = '*[_type == "event" && references($ids)]'

/**
 * The condition of stories that belong to institutions `$ids`: they name one of them, or an event of theirs. A mention
 * in passing is not enough.
 */
export const ofInstitutions = `_type == "story"
  && references($ids, ${eventsOfInstitutions}._id)
  && (count(institutions[_ref in $ids]) > 0 || count(events[_ref in ${eventsOfInstitutions}._id]) > 0)
  && ${visible}`

export const storiesOfInstitutions = `*[${ofInstitutions}] ${newest}{${versionedCard}}`
