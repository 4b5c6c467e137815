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
}

// The newest are what readers see; an archive of thousands is not gone through at each look at the desk.
const looked = `{
  "stories": *[_type == "story" && withdrawn != true] | order(_updatedAt desc)[0...200],
  "people": *[_type == "person" && count(roles[!defined(from) && !defined(to)]) > 0] | order(_updatedAt desc)[0...200]{
    "id": _id, name, "undated": count(roles[!defined(from) && !defined(to)])
  }
}`
const answer = z.object({
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

/** Goes through the newsroom by the rules of the publish gate. */
export async function findAttention(client: SanityClient): Promise<Attention> {
  const {stories, people} = answer.parse(await client.fetch<unknown>(looked, {}, {perspective: 'drafts'}))
  return {stories: toSettle(stories, await loadGraphs(client, stories), new Date()), people}
}
