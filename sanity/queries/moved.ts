import {defineQuery} from 'groq'

/** The entity that had an address before, with the one it has now. */
export const movedEntityQuery = defineQuery(`*[
  _type == $kind && $slug in previousSlugs && defined(slug.current)
] | order(_id asc) [0]{"id": _id, "slug": slug.current}`)
