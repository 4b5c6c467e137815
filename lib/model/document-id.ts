/** Whether an id is that of a published document: drafts, and versions in a release, are not public. */
export const isPublishedId = (id: string) => !/^(drafts|versions)\./.test(id)

/** The id under which a draft or version is, or would be, published. */
export const publishedId = (id: string) => id.replace(/^(drafts\.|versions\.[^.]+\.)/, '')

/** Published ids, each once, and the ids of their drafts. */
export const withDrafts = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => [id, `drafts.${id}`])
