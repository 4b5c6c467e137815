/** What an institution's card has beside kind, id, slug and name. */
export const institutionDetails = `abbreviations,
  "partOf": partOf->{"id": _id, "slug": slug.current, name},
  "refs": array::compact([partOf._ref])`

/** Fields of `lib/model/institution-card.ts`. */
export const institutionCard = `"kind": _type, "id": _id, "slug": slug.current, name, ${institutionDetails}`
