import {defineQuery} from 'groq'
import {entityCard} from './entity-card.ts'
import {newestFirst} from './orders.ts'
import {eventsOfInstitutions, ofInstitutions} from './stories-about.ts'
import {story} from './story.ts'
import {visible} from './visible.ts'

const newest = `| ${newestFirst} [0...30]{${story}}`

/** Whole stories of the site in one language. */
export const siteFeedQuery = defineQuery(`{
  "stories": *[_type == "story" && language == $language && ${visible}] ${newest}
}`)

/** An entity and the whole stories that refer to it. */
export const entityFeedQuery = defineQuery(`*[_type == $kind && slug.current == $slug] | order(_id asc) [0]{
  "entity": {${entityCard}},
  "stories": *[_type == "story" && language == $language && references(^._id) && ${visible}] ${newest}
}`)

/** An institution and the whole stories of it and its units. */
export const institutionFeedQuery = defineQuery(`*[_id == $id && _type == "institution"][0]{
  "entity": {${entityCard}},
  "eventIds": ${eventsOfInstitutions}._id,
  "stories": *[language == $language && ${ofInstitutions}] ${newest}
}`)
