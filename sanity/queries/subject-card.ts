/** Fields of a topic's card, `lib/model/subject-card.ts`. */
export const topicCard = `"kind": _type, "id": _id, "slug": slug.current, name`

/** Fields of a programme's card; its period lies flat. */
export const programmeCard = `"kind": _type, "id": _id, "slug": slug.current, name, "from": period.from, "to": period.to`
