import {defineQuery} from 'groq'

/** A link to a page that is not public yet, by its secret; the type has no form in Studio. */
export const previewLinkQuery = defineQuery(`*[_type == "previewLink" && secret == $secret][0]{path, expiresAt}`)
