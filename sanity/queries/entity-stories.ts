import {defineQuery} from 'groq'
import {entityCard} from './entity-card.ts'
import {eventsOfInstitutions, rowsAbout, rowsOfInstitutions} from './stories-about.ts'

/** An entity and all stories that refer to it, in few words. */
export const entityRowsQuery = defineQuery(`*[_type == $kind && slug.current == $slug] | order(_id asc) [0]{
  "entity": {${entityCard}},
  "rows": ${rowsAbout}
}`)

/** An institution and all stories of it and its units. */
export const institutionRowsQuery = defineQuery(`*[_id == $id && _type == "institution"][0]{
  "entity": {${entityCard}},
  "eventIds": ${eventsOfInstitutions}._id,
  "rows": ${rowsOfInstitutions}
}`)
