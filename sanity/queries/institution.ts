import {defineQuery} from 'groq'
import {eventCard} from './event-card.ts'
import {institutionCard} from './institution-card.ts'
import {byName, latestFirst} from './orders.ts'
import {personCard} from './person-card.ts'
import {picture} from './picture.ts'
import {eventsOfInstitutions, parties, rowsOfInstitutions} from './stories-about.ts'

/** All institutions with what each is part of; GROQ has no recursion, so the tree is climbed by whoever asks. */
export const institutionTreeQuery = defineQuery(`*[_type == "institution"] | order(_id asc) {
  "id": _id,
  "slug": slug.current,
  "partOf": partOf._ref
}`)

/** `$ids` are the institution and its units at any depth, `$parents` what it is part of. */
export const institutionQuery = defineQuery(`*[_id == $id && _type == "institution"][0]{
  ${institutionCard},
  "institutionKind": kind,
  "parents": *[_id in $parents && _type == "institution"]{${institutionCard}},
  "units": *[_id in $ids && _type == "institution" && _id != $id]{${institutionCard}},
  ror,
  "logo": select(defined(logo.asset._ref) => logo{${picture}}),
  website,
  founded,
  place,
  description,
  "people": *[_type == "person" && references($ids) && count(roles[institution._ref in $ids]) > 0]
    | ${byName}{${personCard}},
  "rows": ${rowsOfInstitutions},
  "events": ${eventsOfInstitutions} | ${latestFirst}{${eventCard}, ${parties}}
}`)
