import {eventDetails} from './event-card.ts'
import {personDetails} from './person-card.ts'

/** Fields of `lib/model/entity.ts`: the card of whichever entity it is. */
export const entityCard = `"kind": _type,
  "id": _id,
  "slug": slug.current,
  name,
  _type == "person" => {${personDetails}},
  _type == "institution" => {
    abbreviations,
    "partOf": partOf->{"id": _id, "slug": slug.current, name},
    "refs": array::compact([partOf._ref])
  },
  _type == "event" => {${eventDetails}},
  _type == "programme" => {"from": period.from, "to": period.to}`
