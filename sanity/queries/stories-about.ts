import {newestFirst} from './orders.ts'
import {storyRow} from './story-row.ts'
import {visible} from './visible.ts'

/** Public stories in any language that refer to the document in hand, wherever in them, in few words. */
export const rowsAbout = `*[_type == "story" && references(^._id) && ${visible}] | ${newestFirst} {${storyRow}}`

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

export const rowsOfInstitutions = `*[${ofInstitutions}] | ${newestFirst} {${storyRow}}`
