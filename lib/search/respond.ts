import {nameIn, textIn, type TextInLanguage} from '../model/text.ts'
import {dayIn} from '../model/date.ts'
import {hitsPerPage, type EntityHit, type Facets, type Passage, type SearchAnswer, type StoryHit} from './answer.ts'
import {cardOf} from './cards.ts'
import type {IndexedEntity} from './document.ts'
import {count, type Counted} from './facets.ts'
import {filteringOf} from './filters.ts'
import type {Found} from './find.ts'
import type {RankedEntity} from './match-entities.ts'
import {keptStory} from './kept.ts'
import {inOrder} from './order.ts'
import {beginningOf, passageOf} from './passage.ts'
import {finderOf, piecesOf, type Finder} from './pieces.ts'
import {searchKinds, type SearchQuestion} from './question.ts'
import type {Shelf} from './shelf.ts'
import type {Store} from './store.ts'

/** Entities shown before the stories. */
const entitiesFirst = 6

/** Puts the answer to a question together: filters, counts, order, the page asked for. */
export function respond(question: SearchQuestion, found: Found, store: Store, shelf: Shelf, now: Date): SearchAnswer {
  const scores = found.scores ?? new Float32Array(shelf.stories.length).fill(1)
  const counted = count(shelf, scores, filteringOf(question, shelf), question)
  const entities = passingEntities(question, found.entities)
  const {kind, language, page} = question
  const finder = finderOf(found.units)
  const [from, to] = [(page - 1) * hitsPerPage, page * hitsPerPage]
  const ofKind =
    kind === undefined || kind === 'story' ? undefined : entities.filter(({entity}) => entity.kind === kind)
  const first = kind === undefined && page === 1 && found.units.length > 0 ? entities.slice(0, entitiesFirst) : []
  const stories =
    ofKind === undefined ? inOrder(counted.rows, from, to, {shelf, scores: found.scores, language, now}) : []
  return {
    entities: (ofKind?.slice(from, to) ?? first).flatMap((one) => entityHit(one, finder, shelf, question) ?? []),
    stories: stories.flatMap((row) => storyHit(row, finder, store, shelf) ?? []),
    total: ofKind?.length ?? counted.rows.length,
    facets: facetsOf(question, counted, entities, ofKind),
    ...(found.near === undefined ? {} : {near: found.near}),
    ...(found.some === undefined ? {} : {some: found.some}),
  }
}

const yearOf = (entity: IndexedEntity) =>
  entity.kind === 'event' ? Number(dayIn(entity.start, entity.timeZone).slice(0, 4)) : undefined

/** An entity has no language and is about no one: with such a filter there is none. An event has its year. */
function passingEntities(question: SearchQuestion, entities: readonly RankedEntity[]): readonly RankedEntity[] {
  const {storyLanguage, person, institution, topic, year} = question
  if ([storyLanguage, person, institution, topic].some((filter) => filter !== undefined)) return []
  return year === undefined ? entities : entities.filter(({entity}) => yearOf(entity) === year)
}

function facetsOf(
  question: SearchQuestion,
  {rows, facets}: Counted,
  entities: readonly RankedEntity[],
  ofKind: readonly RankedEntity[] | undefined,
): Facets {
  const counts = new Map<string, number>([['story', rows.length]])
  for (const {entity} of entities) counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1)
  const kinds = searchKinds
    .map((value) => ({value, count: counts.get(value) ?? 0}))
    .filter(({value, count}) => count > 0 || value === question.kind)
  if (ofKind === undefined) return {...facets, kinds}
  return {kinds, languages: [], years: [], people: [], institutions: [], topics: []}
}

function entityHit(
  {row, entity}: RankedEntity,
  find: Finder,
  shelf: Shelf,
  {language}: SearchQuestion,
): EntityHit | undefined {
  const card = cardOf(shelf, entity.id)
  if (card === undefined) return undefined
  const {text, language: written} = nameIn(card.name, language)
  const finds = find(text)
  const stories = shelf.storiesOf(row).length
  const snippet = finds.length > 0 ? undefined : otherFind(entity, find, language)
  return {card, name: {pieces: piecesOf(text, finds), language: written}, snippet, stories}
}

/** Where else it was found: in another form of the name, or in what is written about it. */
function otherFind(entity: IndexedEntity, find: Finder, language: SearchQuestion['language']): Passage | undefined {
  const others =
    entity.kind === 'person' ? entity.otherNames : entity.kind === 'institution' ? entity.abbreviations : []
  const names = Object.values(entity.name)
    .concat(others)
    .flatMap((text): TextInLanguage[] => (text === undefined ? [] : [{text, language}]))
  const texts = [...names, ...entity.texts.flatMap((text) => textIn(text, language) ?? [])]
  for (const {text, language} of texts) {
    const pieces = passageOf(text, find)
    if (pieces !== undefined) return {pieces, language}
  }
  return undefined
}

function storyHit(row: number, find: Finder, store: Store, shelf: Shelf): StoryHit | undefined {
  const kept = keptStory(store, shelf, row)
  if (kept === undefined) return undefined
  const {card, text} = kept
  const {headline, standfirst = ''} = card
  const opening = beginningOf(standfirst === '' ? text : standfirst)
  return {
    story: card,
    headline: piecesOf(headline, find(headline)),
    snippet: passageOf(standfirst, find) ?? passageOf(text, find) ?? opening,
  }
}
