import {newestFirst} from './orders.ts'
import {storyCard} from './story-card.ts'
import {storyRow} from './story-row.ts'
import {versions} from './story.ts'
import {visible} from './visible.ts'

/** More than a page shows: of a story in several languages only one version is shown. */
const newest = `| ${newestFirst} [0...120]`

/** A card with the ids of the story's versions, from which a page takes the one in its language. */
const versionedCard = `${storyCard}, "versions": ${versions}`

const about = `*[_type == "story" && references(^._id) && ${visible}]`

/** Public stories in any language that refer to the document in hand, wherever in them. */
export const storiesAbout = `${about} ${newest}{${versionedCard}}`

/** All of them, in few words. */
export const rowsAbout = `${about} | ${newestFirst} {${storyRow}}`

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

/** The institutions that an event brings together. */
export const parties = `"parties": array::compact([...hosts[]._ref, ...institutions[]._ref])`

export const storiesOfInstitutions = `*[${ofInstitutions}] ${newest}{${versionedCard}}`
export const rowsOfInstitutions = `*[${ofInstitutions}] | ${newestFirst} {${storyRow}}`
