/** The newest first; the id decides between stories of the same moment, so that pages of a list don't overlap. */
export const newestFirst = 'order(dateTime(publishedAt) desc, _id asc)'

/** The same the other way round. */
export const oldestFirst = 'order(dateTime(publishedAt) asc, _id asc)'

/**
 * Entities by address, which is made from the name. The site sorts again as the page's language does; this makes the
 * answer the same each time, in whatever languages a name is known.
 */
export const byName = 'order(slug.current asc, _id asc)'

/** Events, the latest first. */
export const latestFirst = 'order(dateTime(start) desc, _id asc)'
