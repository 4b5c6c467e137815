import {defineQuery} from 'groq'
import {appearances} from './appearance.ts'
import {eventCard} from './event-card.ts'
import {institutionCard} from './institution-card.ts'
import {rowsAbout} from './stories-about.ts'
import {programmeCard} from './subject-card.ts'

export const eventQuery = defineQuery(`*[_type == "event" && slug.current == $slug] | order(_id asc) [0]{
  ${eventCard},
  "hosts": hosts[]->{${institutionCard}},
  "appearances": ${appearances},
  "institutions": institutions[]->{${institutionCard}},
  others,
  "programme": programme->{${programmeCard}},
  description,
  website,
  "rows": ${rowsAbout},
  "around": *[
    _type == "event" && references(array::compact([^.programme._ref, ...^.hosts[]._ref]))
  ]{"event": _id, start, "programme": programme._ref, "hosts": hosts[]._ref},
  "refs": array::compact([programme._ref, ...hosts[]._ref, ...institutions[]._ref, ...appearances[].person._ref])
}`)
