import {z} from 'zod'
import {eventCard} from '../model/event-card.ts'
import {institutionCard} from '../model/institution-card.ts'
import {list, maybe} from '../model/parse.ts'
import {distinction, personCard} from '../model/person-card.ts'
import {role} from '../model/role.ts'
import {storyCard} from '../model/story-card.ts'
import {programmeCard, topicCard} from '../model/subject-card.ts'
import {localized} from '../model/text.ts'
import {moment} from '../model/date.ts'

const refs = list(z.string())

/**
 * A story as the index is handed it: published or waiting for its time. It names other documents by id alone, so that a
 * name that changes is changed in one place.
 */
export const indexedStory = storyCard.omit({people: true, topics: true}).extend({
  kind: z.literal('story'),
  publishedAt: maybe(moment),
  embargoUntil: maybe(moment),
  withdrawn: maybe(z.boolean()),
  /** Those who appear in it, in order. */
  people: refs,
  topics: refs,
  /** Institutions it belongs to, and its events: what it is about, as against a mention in passing. */
  subjects: refs,
  /** All that it refers to, mentions and speakers, too. */
  refs,
  /** What its body says, captions and tables, too. */
  text: z.string(),
})
export type IndexedStory = z.output<typeof indexedStory>

const described = {
  /** What there is to read about it. */
  texts: list(localized),
}

const institutionId = {institution: maybe(z.string())}

const indexedPerson = personCard.omit({roles: true, distinctions: true}).extend({
  roles: list(role.omit({institution: true}).extend(institutionId)),
  distinctions: list(distinction.omit({institution: true}).extend(institutionId)),
  ...described,
})
export type IndexedPerson = z.output<typeof indexedPerson>

const indexedInstitution = institutionCard.omit({partOf: true}).extend({partOf: maybe(z.string()), ...described})

/** An entity as the index is handed it. */
export const indexedEntity = z.discriminatedUnion('kind', [
  indexedPerson,
  indexedInstitution,
  eventCard.extend({institutions: refs, ...described}),
  topicCard.extend(described),
  programmeCard.extend(described),
])
export type IndexedEntity = z.output<typeof indexedEntity>

/** Ids of what an entity is told together with: a person with the institutions of all roles, an event with its own. */
export function companionIds(entity: IndexedEntity): readonly string[] {
  switch (entity.kind) {
    case 'person':
      return entity.roles.flatMap(({institution}) => institution ?? [])
    case 'institution':
      return entity.partOf === undefined ? [] : [entity.partOf]
    case 'event':
      return entity.institutions
    case 'topic':
    case 'programme':
      return []
  }
}

export const indexedContent = z.discriminatedUnion('kind', [indexedStory, indexedEntity])

/** A document of the lake at a revision. `content` is missing where it cannot be read: then nothing of it is found. */
export interface IndexedDocument {
  readonly id: string
  readonly rev: string
  readonly content: IndexedStory | IndexedEntity | undefined
}

/** A document at a revision, as a lake lists it. */
export interface Revision {
  readonly id: string
  readonly rev: string
}
