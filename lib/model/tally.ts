/** How often something was named. */
export interface Tally {
  readonly id: string
  readonly count: number
}

/** What stands in most of the lists, by how many it stands in; among equals, what comes first in the lists. */
export function tally(lists: readonly (readonly string[])[], most = Infinity): Tally[] {
  const counts = new Map<string, number>()
  for (const id of lists.flatMap((list) => [...new Set(list)])) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({id, count}))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
}
