const draftPrefix = 'drafts.'
const versionId = /^versions\.[^.]+\.(.+)$/s

/** `drafts.x`, `versions.release.x` and `x` are the same document in several versions: its base is `x`. */
export function baseId(id: string): string {
  if (id.startsWith(draftPrefix)) return id.slice(draftPrefix.length)
  return versionId.exec(id)?.[1] ?? id
}

/** What stands before the base: `''`, `'drafts.'` or `'versions.<release>.'`. */
export function idPrefix(id: string): string {
  return id.slice(0, id.length - baseId(id).length)
}

export function isDraftId(id: string): boolean {
  return id.startsWith(draftPrefix)
}

export function isPublishedId(id: string): boolean {
  return idPrefix(id) === ''
}

export function draftIdOf(id: string): string {
  return draftPrefix + baseId(id)
}

/** The hosted lake's rule: 1 to 128 of a-z A-Z 0-9 _ - . , not starting with - or ., no two dots in a row. */
export function isValidId(id: string): boolean {
  return id.length <= 128 && /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(id) && !id.includes('..') && !id.endsWith('.')
}
