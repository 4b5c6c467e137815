import {defineQuery} from 'groq'
import {eventCard} from './event-card.ts'
import {institutionCard} from './institution-card.ts'
import {byName, latestFirst} from './orders.ts'
import {personCard} from './person-card.ts'
import {eventsOfInstitutions, parties, rowsOfInstitutions} from './stories-about.ts'

/** What names institutions `$ids`, of which that of `$others` too is chosen by whoever asks. */
export const sharedHistoryQuery = defineQuery(`*[_id == $one && _type == "institution"][0]{
  "one": {${institutionCard}},
  "other": *[_id == $other && _type == "institution"][0]{${institutionCard}},
  "events": ${eventsOfInstitutions} | ${latestFirst}{${eventCard}, ${parties}},
  "rows": ${rowsOfInstitutions},
  "people": *[_type == "person" && references($ids) && references($others)] | ${byName}{${personCard}}
}`)
