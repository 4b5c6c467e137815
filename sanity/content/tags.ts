/** The page shows this document. */
export const docTag = (id: string) => `doc:${id}`

/** The page lists what refers to this document. */
export const aboutTag = (id: string) => `about:${id}`

/** The page lists documents of a type: a new one may belong on it. */
export const typeTag = (type: string) => `type:${type}`

/** The page lists what was published in a month (`2020-03`), in a language. */
export const monthTag = (language: string, month: string) => `month:${language}:${month}`

const mostTags = 200

/**
 * Which of a story's versions is counted changes when translations are linked, in a record that refers to them. With
 * very many stories, the page waits for any such record.
 */
export function versionTags(stories: readonly string[]): string[] {
  return stories.length > mostTags ? [typeTag('translation.metadata')] : stories.map(aboutTag)
}

interface Counted {
  readonly id: string
  readonly rows: readonly {readonly story: string}[]
}

/**
 * Tags of an entity's page beyond those of what it shows: what refers to the entity, and to its stories, since linking
 * two translations changes which of them is listed. A page of nothing waits for any entity of its kind.
 */
export function entityTags(kind: string, shown: Counted | undefined): string[] {
  if (shown === undefined) return [typeTag(kind)]
  return [aboutTag(shown.id), ...versionTags(shown.rows.map(({story}) => story))]
}

/**
 * Ids of all documents in a query's result: values of `id`, and of `refs`, where a query names what it refers to even
 * while that isn't public. Read from the unparsed result, so that a document that could not be shown counts too:
 * mending it must reach the page.
 */
export function shownIds(result: unknown): Set<string> {
  const ids = new Set<string>()
  const visitField = ([name, value]: [string, unknown]) => {
    if (name === 'id' && typeof value === 'string') ids.add(value)
    else if (name === 'refs' && Array.isArray(value)) value.forEach((id) => typeof id === 'string' && ids.add(id))
    else visit(value)
  }
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(visitField)
  }
  visit(result)
  return ids
}
