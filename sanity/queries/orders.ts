/** The newest first; the id decides between stories of the same moment, so that pages of a list don't overlap. */
export const newestFirst = 'order(dateTime(publishedAt) desc, _id asc)'

/** Entities by name. The site sorts again as the page's language does; this makes the answer the same each time. */
export const byName = 'order(lower(coalesce(name.en, name.zh)) asc, _id asc)'

/** Events, the latest first. */
export const latestFirst = 'order(dateTime(start) desc, _id asc)'
