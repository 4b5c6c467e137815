/** What an event's card has beside kind, id, slug and name. */
export const eventDetails = `"eventKind": kind, status, start, end, precision, timeZone, place`

/** Fields of `lib/model/event-card.ts`. */
export const eventCard = `"kind": _type, "id": _id, "slug": slug.current, name, ${eventDetails}`
