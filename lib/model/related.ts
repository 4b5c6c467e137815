import {z} from 'zod'
import {moment} from './date.ts'
import type {EntityKind} from './entity.ts'
import {list} from './parse.ts'
import type {Story} from './story.ts'
import type {StoryCard} from './story-card.ts'
import type {Localized} from './text.ts'

const ids = list(z.string())

/** What another story is about, by the ids of its entities: as much as tells how near it is. */
export const candidate = z.object({
  story: z.string(),
  publishedAt: moment,
  event: ids,
  person: ids,
  programme: ids,
  institution: ids,
  topic: ids,
})
export type Candidate = z.infer<typeof candidate>

/** Something that two stories share, as much of it as its name needs. */
export interface SharedEntity {
  readonly id: string
  readonly name: Localized
}

/** Why a story is related: all that it shares of the kind that counts most. */
export interface Reason {
  readonly kind: EntityKind
  readonly shared: readonly SharedEntity[]
}

export interface Relation {
  readonly story: string
  readonly reason: Reason
}

/** A related story with the reason why. */
export interface RelatedStory {
  readonly story: StoryCard
  readonly reason: Reason
}

/** Related stories shown under a story. */
export const relatedShown = 4

/**
 * What makes stories near, what counts most first. The wide kinds are shared by many stories: they decide among equals,
 * and only fill up where too few stories are near.
 */
const near = ['event', 'person', 'programme'] as const satisfies readonly EntityKind[]
const wide = ['institution', 'topic'] as const satisfies readonly EntityKind[]

type Subjects = Pick<Story, 'events' | 'appearances' | 'programmes' | 'institutions' | 'topics'>

/** What a story is about, by kind. An institution that stands behind every story, its publisher, tells nothing. */
export function subjectsOf(story: Subjects, publisher?: string): Readonly<Record<EntityKind, readonly SharedEntity[]>> {
  return {
    event: story.events,
    person: story.appearances.map(({person}) => person),
    programme: story.programmes,
    institution: story.institutions.filter(({id}) => id !== publisher),
    topic: story.topics,
  }
}

const isNear = ({reason}: Relation) => near.some((kind) => kind === reason.kind)

/** Ids of what makes other stories near to one, and of what they may share beside it. */
export function idsToShare(story: Subjects, publisher?: string) {
  const subjects = subjectsOf(story, publisher)
  const idsOf = (kinds: readonly EntityKind[]) => [
    ...new Set(kinds.flatMap((kind) => subjects[kind].map(({id}) => id))),
  ]
  return {near: idsOf(near), wide: idsOf(wide)}
}

/**
 * Of the entities of a story, those that decide which stories are related: a story that shares none of them cannot
 * come in. As long as near ones fill the list, the wide kinds don't matter.
 */
export function idsThatDecide(story: Subjects, relations: readonly Relation[], publisher?: string): string[] {
  const own = idsToShare(story, publisher)
  return relations.filter(isNear).length >= relatedShown ? own.near : [...own.near, ...own.wide]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((value, place) => value !== b[place])
  return differs === -1 ? 0 : (b[differs] ?? 0) - (a[differs] ?? 0)
}

/**
 * The stories nearest to one: the same event before shared people, they before a programme, the more of them the better;
 * then what is shared widely, then the newest.
 */
export function relate(story: Subjects, candidates: readonly Candidate[], publisher?: string): Relation[] {
  const subjects = subjectsOf(story, publisher)
  const ranked = candidates.flatMap((other) => {
    const shared = (kind: EntityKind) => {
      const theirs = new Set(other[kind])
      return [...new Map(subjects[kind].map((one) => [one.id, one])).values()].filter(({id}) => theirs.has(id))
    }
    const kind = [...near, ...wide].find((each) => shared(each).length > 0)
    if (kind === undefined) return []
    const widely = wide.reduce((sum, each) => sum + shared(each).length, 0)
    const rank = [...near.map((each) => shared(each).length), widely, Date.parse(other.publishedAt)]
    return [{rank, relation: {story: other.story, reason: {kind, shared: shared(kind)}}}]
  })
  return ranked
    .toSorted((a, b) => compare(a.rank, b.rank))
    .slice(0, relatedShown)
    .map(({relation}) => relation)
}
