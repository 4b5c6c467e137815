import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {publishedId} from '../../../lib/model/document-id.ts'
import {gate} from '../../../lib/model/gate.ts'
import {storyDraft, type StoryDraft} from '../../../lib/model/gate-draft.ts'
import type {GateItem} from '../../../lib/model/gate-item.ts'
import {list, maybe} from '../../../lib/model/parse.ts'
import {localized, type Localized} from '../../../lib/model/text.ts'
import {loadGraphs} from '../../schema/gate/load.ts'

export interface StoryToSettle {
  readonly id: string
  readonly headline: string | undefined
  readonly items: readonly GateItem[]
}

interface PersonToDate {
  readonly id: string
  readonly name: Localized | undefined
  readonly undated: number
}

/** What waits for an editor, beyond what somebody is working on just now. */
export interface Attention {
  readonly stories: readonly StoryToSettle[]
  readonly people: readonly PersonToDate[]
  /** How many newer ones were passed over. */
  readonly from: number
  /** How many stories, and people without dates, there are to look at in all. */
  readonly totals: {readonly stories: number; readonly people: number}
}

/** Stories that are gone through at a time: an archive of thousands is not, at each look at the desk. */
export const atATime = 200

const stories = '*[_type == "story" && withdrawn != true]'
const people = '*[_type == "person" && count(roles[!defined(from) && !defined(to)]) > 0]'
const looked = `{
  "stories": ${stories} | order(_updatedAt desc)[$from...$until],
  "people": ${people} | order(_updatedAt desc)[$from...$until]{
    "id": _id, name, "undated": count(roles[!defined(from) && !defined(to)])
  },
  "totals": {"stories": count(${stories}), "people": count(${people})}
}`
const answer = z.object({
  totals: z.object({stories: z.number(), people: z.number()}),
  stories: list(storyDraft),
  people: list(z.object({id: z.string(), name: maybe(localized), undated: z.number()})),
})

const weight = ({items}: StoryToSettle) => items.filter(({level}) => level === 'error').length * 1000 + items.length

/** Stories with something to settle, the worst first. */
export function toSettle(
  drafts: readonly StoryDraft[],
  graphOf: Awaited<ReturnType<typeof loadGraphs>>,
  now: Date,
): StoryToSettle[] {
  return drafts
    .map((draft) => ({id: publishedId(draft._id), headline: draft.headline, items: gate(draft, graphOf(draft), now)}))
    .filter(({items}) => items.length > 0)
    .toSorted((a, b) => weight(b) - weight(a))
}

/** Goes through some of the newsroom by the rules of the publish gate: what was edited last, or what is further back. */
export async function findAttention(client: SanityClient, from = 0, size = atATime): Promise<Attention> {
  // GROQ takes numbers of a slice only where they are written.
  const query = looked.replaceAll('$from...$until', `${from}...${from + size}`)
  const {stories, people, totals} = answer.parse(await client.fetch<unknown>(query, {}, {perspective: 'drafts'}))
  return {stories: toSettle(stories, await loadGraphs(client, stories), new Date()), people, from, totals}
}
