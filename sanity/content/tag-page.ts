/** Next keeps 128 tags of one call. */
const tagsPerCall = 100

/**
 * Ties the page under way to cache tags that are known only now, after it has been fetched. Next collects the tags of
 * every `fetch` in a page; this one asks nobody and stores nothing. Outside Next it does nothing.
 */
export async function tagPage(tags: readonly string[]): Promise<void> {
  for (let start = 0; start < tags.length; start += tagsPerCall) {
    await fetch('data:,', {next: {tags: tags.slice(start, start + tagsPerCall)}})
  }
}
