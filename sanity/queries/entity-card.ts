import {eventDetails} from './event-card.ts'
import {institutionDetails} from './institution-card.ts'
import {personDetails} from './person-card.ts'
import {programmeDetails} from './subject-card.ts'

/** Fields of `lib/model/entity.ts`: the card of whichever entity it is. */
export const entityCard = `"kind": _type,
  "id": _id,
  "slug": slug.current,
  name,
  _type == "person" => {${personDetails}},
  _type == "institution" => {${institutionDetails}},
  _type == "event" => {${eventDetails}},
  _type == "programme" => {${programmeDetails}}`
