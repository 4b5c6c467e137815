import type {StoryRow} from '../../lib/model/story-row.ts'
import {tally} from '../../lib/model/tally.ts'
import {rootsOf, type InstitutionNode} from './institution-tree.ts'

/** An institution that another one has something to do with: in how many stories, and in how many events. */
export interface PartnerCount {
  readonly id: string
  readonly stories: number
  readonly events: number
}

/** An event with the institutions that it brings together. */
interface Gathering {
  readonly parties: readonly string[]
}

/**
 * With whom an institution has a history: whole institutions outside its own tree, whose units count for them; those
 * with most stories and events first.
 */
export function partnersOf(
  nodes: readonly InstitutionNode[],
  id: string,
  rows: readonly StoryRow[],
  events: readonly Gathering[],
): PartnerCount[] {
  const roots = rootsOf(nodes)
  const own = roots.get(id)
  const outside = (ids: readonly string[]) =>
    ids.map((each) => roots.get(each)).filter((root) => root !== undefined && root !== own)
  const rooted = (lists: readonly (readonly string[])[]) =>
    lists.map((ids) => outside(ids).filter((root) => root !== undefined))
  const inStories = rooted(rows.map(({institutions}) => institutions))
  const inEvents = rooted(events.map(({parties}) => parties))
  const [stories, gatherings] = [inStories, inEvents].map(
    (lists) => new Map(tally(lists).map((one) => [one.id, one.count])),
  )
  return tally([...inStories, ...inEvents]).map(({id: partner}) => ({
    id: partner,
    stories: stories?.get(partner) ?? 0,
    events: gatherings?.get(partner) ?? 0,
  }))
}
