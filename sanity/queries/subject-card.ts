/** Fields of a topic's card, `lib/model/subject-card.ts`. */
export const topicCard = `"kind": _type, "id": _id, "slug": slug.current, name`

/** What a programme's card has beside kind, id, slug and name; its period lies flat. */
export const programmeDetails = `"from": period.from, "to": period.to`

/** Fields of a programme's card, in the same file of the model. */
export const programmeCard = `${topicCard}, ${programmeDetails}`
