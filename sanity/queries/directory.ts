import {defineQuery} from 'groq'
import {byName} from './orders.ts'

/** All people, or all institutions, in few words and without an `id`: a page is not tied to each that it counts. */
export const directoryQuery = defineQuery(
  `*[_type == $kind] | ${byName} {"entity": _id, "slug": slug.current, name, "partOf": partOf._ref}`,
)
