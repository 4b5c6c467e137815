import {z} from 'zod'
import {dayIn} from './date.ts'
import {eventCard, type EventCard} from './event-card.ts'
import {institutionCard, type InstitutionCard} from './institution-card.ts'
import {list} from './parse.ts'
import {personCard, type PersonCard} from './person-card.ts'
import type {Role} from './role.ts'
import {newsroomTimeZone} from './story.ts'
import type {StoryCard} from './story-card.ts'
import {storyRows, type StoryRow} from './story-row.ts'

/** One thing that two institutions share: an event with what was published about it, or a story by itself. */
export type SharedEntry =
  | {readonly kind: 'event'; readonly day: string; readonly event: EventCard; readonly stories: readonly StoryCard[]}
  | {readonly kind: 'story'; readonly day: string; readonly story: StoryCard}

/** Somebody with roles at both. */
export interface SharedPerson {
  readonly person: PersonCard
  readonly roles: readonly Role[]
}

/** What two institutions, each with its units, have in common, in order of time. */
export interface SharedHistory {
  /** In the order of the page's address. */
  readonly pair: readonly [InstitutionCard, InstitutionCard]
  /** The year that the page shows, where it does not show all. */
  readonly year: string | undefined
  readonly entries: readonly SharedEntry[]
  readonly people: readonly SharedPerson[]
  readonly storyCount: number
  readonly eventCount: number
  readonly agreementCount: number
  /** Every year with something in it, and how much, the first year first. */
  readonly years: readonly {readonly year: string; readonly count: number}[]
}

const gathering = eventCard.extend({parties: list(z.string())})

/** As the lake tells it: all that names the first institution or one of its units. */
export const sharedFetched = z.object({
  one: institutionCard,
  other: institutionCard,
  events: list(gathering),
  rows: storyRows,
  people: list(personCard),
})

/** A longer history than this comes year by year. */
export const mostEntries = 120

type Sides = readonly [ReadonlySet<string>, ReadonlySet<string>]

function without(ids: readonly string[], others: readonly string[]): string[] {
  const taken = new Set(others)
  return ids.filter((id) => !taken.has(id))
}

/**
 * The ids of each side, no id on both: between a faculty and its university stand the faculty, and all of the university
 * but the faculty.
 */
export function sidesOf(one: readonly string[], other: readonly string[]): [string[], string[]] {
  return one.length > other.length ? [without(one, other), [...other]] : [[...one], without(other, one)]
}

const bringsTogether = (ids: readonly string[], sides: Sides) => sides.every((side) => ids.some((id) => side.has(id)))

/** Those with a role on each side, with the roles that they have there. */
export function peopleOfBoth(people: readonly PersonCard[], sides: Sides): SharedPerson[] {
  return people.flatMap((person) => {
    const rolesAt = sides.map((side) =>
      person.roles.filter(({institution}) => institution !== undefined && side.has(institution.id)),
    )
    return rolesAt.every((roles) => roles.length > 0) ? [{person, roles: rolesAt.flat()}] : []
  })
}

/** Events and stories that bring the two sides together; a story stands with the first of these events that it tells of. */
export function sharedThings(
  events: readonly z.infer<typeof gathering>[],
  rows: readonly StoryRow[],
  sides: Sides,
): {readonly events: readonly EventCard[]; readonly rows: readonly StoryRow[]} {
  return {
    events: events.filter(({parties}) => bringsTogether(parties, sides)),
    rows: rows.filter(({institutions}) => bringsTogether(institutions, sides)),
  }
}

interface Dated {
  readonly day: string
  readonly event: EventCard | undefined
  /** Ids of stories. */
  readonly stories: readonly string[]
}

/** The entries in order of time, the first first, with the ids of their stories. */
export function inOrderOfTime(events: readonly EventCard[], rows: readonly StoryRow[]): Dated[] {
  const told = new Map<string, string[]>(events.map(({id}) => [id, []]))
  const alone = rows.filter((row) => {
    const event = row.events.find((id) => told.has(id))
    if (event === undefined) return true
    told.get(event)?.push(row.story)
    return false
  })
  const entries: Dated[] = [
    ...events.map((event) => ({
      day: dayIn(event.start, event.timeZone),
      event,
      stories: told.get(event.id) ?? [],
    })),
    ...alone.map((row) => ({day: dayIn(row.publishedAt, newsroomTimeZone), event: undefined, stories: [row.story]})),
  ]
  return entries.toSorted((a, b) => a.day.localeCompare(b.day))
}
