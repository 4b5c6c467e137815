import type {EntityKind} from '../model/entity.ts'
import {dayIn} from '../model/date.ts'
import {hitsPerPage, type SearchAnswer} from './answer.ts'
import {best} from './best.ts'
import type {IndexedEntity} from './document.ts'
import {count} from './facets.ts'
import {filteringOf} from './filters.ts'
import type {Found} from './find.ts'
import {entityHit, storyHit} from './hits.ts'
import type {Scores} from './match-stories.ts'
import {inOrder} from './order.ts'
import {finderOf} from './pieces.ts'
import {searchKinds, type SearchKind, type SearchQuestion} from './question.ts'
import type {Shelf} from './shelf.ts'
import type {Store} from './store.ts'

/** Entities shown before the stories. */
const entitiesFirst = 6

/** Puts the answer to a question together: filters, counts, order, the page asked for. */
export function respond(question: SearchQuestion, found: Found, store: Store, shelf: Shelf, now: Date): SearchAnswer {
  const {kind, language, page} = question
  const {rows, facets} = count(shelf, found.scores, filteringOf(question, shelf), question)
  const entities = passingEntities(question, found.entities, shelf)
  const kinds = kindsOf(entities, shelf).set('story', rows.length)
  const [from, to] = [(page - 1) * hitsPerPage, page * hitsPerPage]
  const entityKind = kind === 'story' ? undefined : kind
  const shown =
    entityKind === undefined
      ? inOrder(rows, from, to, {shelf, scores: found.scores, language, now})
      : best(ofKind(entities, entityKind, shelf), to, 0).slice(from)
  const first = kind === undefined && page === 1 && found.units.length > 0 ? best(entities, entitiesFirst, 0) : []
  const find = finderOf(found.units)
  return {
    entities: (entityKind === undefined ? first : shown).flatMap((row) => entityHit(row, find, shelf, question) ?? []),
    stories: entityKind === undefined ? shown.flatMap((row) => storyHit(row, find, store, shelf) ?? []) : [],
    total: kinds.get(entityKind ?? 'story') ?? 0,
    facets: {
      ...(entityKind === undefined ? facets : noFacets),
      kinds: searchKinds
        .map((value) => ({value, count: kinds.get(value) ?? 0}))
        .filter(({value, count}) => count > 0 || value === kind),
    },
    ...(found.near === undefined ? {} : {near: found.near}),
    ...(found.some === undefined ? {} : {some: found.some}),
  }
}

const noFacets = {languages: [], years: [], people: [], institutions: [], topics: []}

/** An entity has no language and is about no one: with such a filter there is none. An event has its year. */
function passingEntities(question: SearchQuestion, entities: Scores, shelf: Shelf): Scores {
  const {storyLanguage, person, institution, topic, year} = question
  if ([storyLanguage, person, institution, topic].some((filter) => filter !== undefined)) return new Float32Array(0)
  return year === undefined
    ? entities
    : entities.map((score, row) => (score > 0 && yearOf(shelf.entities[row]) === year ? score : 0))
}

const yearOf = (entity: IndexedEntity | undefined) =>
  entity?.kind === 'event' ? Number(dayIn(entity.start, entity.timeZone).slice(0, 4)) : undefined

function kindsOf(entities: Scores, shelf: Shelf): Map<SearchKind, number> {
  const counts = new Map<SearchKind, number>()
  for (let row = 0; row < entities.length; row += 1) {
    const kind = entities[row] === 0 ? undefined : shelf.kindOf(row)
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

const ofKind = (entities: Scores, kind: EntityKind, shelf: Shelf): Scores =>
  entities.map((score, row) => (shelf.kindOf(row) === kind ? score : 0))
