import {z} from 'zod'
import {entityCard, type EntityCard} from '../model/entity.ts'
import {storyCard, type StoryCard} from '../model/story-card.ts'
import type {IndexedEntity, IndexedPerson} from './document.ts'
import type {Shelf} from './shelf.ts'

const keptStory = z.looseObject({people: z.array(z.string()), topics: z.array(z.string())})

/** Cards are put together when they are shown: the names in them are those of today. */
export const cardOf = (shelf: Shelf, entity: IndexedEntity): EntityCard => entityCard.parse(filled(shelf, entity))

function filled(shelf: Shelf, entity: IndexedEntity): unknown {
  switch (entity.kind) {
    case 'person':
      return {...entity, roles: placed(shelf, entity.roles), distinctions: placed(shelf, entity.distinctions)}
    case 'institution':
      return {...entity, partOf: labelOf(shelf, entity.partOf)}
    case 'event':
    case 'topic':
    case 'programme':
      return entity
  }
}

const placed = (shelf: Shelf, parts: readonly IndexedPerson['roles'][number][] | IndexedPerson['distinctions']) =>
  parts.map((part) => ({...part, institution: institutionOf(shelf, part.institution)}))

function entityOf(shelf: Shelf, id: string | undefined): IndexedEntity | undefined {
  const row = id === undefined ? undefined : shelf.rowOf(id)
  return row === undefined ? undefined : shelf.entities[row]
}

function institutionOf(shelf: Shelf, id: string | undefined): unknown {
  const entity = entityOf(shelf, id)
  return entity?.kind === 'institution' ? filled(shelf, entity) : undefined
}

function labelOf(shelf: Shelf, id: string | undefined) {
  const entity = entityOf(shelf, id)
  return entity && {id: entity.id, slug: entity.slug, name: entity.name}
}

/** The card of a story from what the index keeps of it. */
export function storyCardOf(shelf: Shelf, record: string): StoryCard {
  const kept = keptStory.parse(JSON.parse(record))
  const labels = (ids: readonly string[]) => ids.map((id) => labelOf(shelf, id))
  return storyCard.parse({...kept, people: labels(kept.people), topics: labels(kept.topics)})
}
