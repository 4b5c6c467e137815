import {nameIn, textIn, type TextInLanguage} from '../model/text.ts'
import type {EntityHit, Passage, StoryHit} from './answer.ts'
import {cardOf} from './cards.ts'
import type {IndexedEntity} from './document.ts'
import {keptStory} from './kept.ts'
import {beginningOf, passageOf} from './passage.ts'
import {piecesOf, type Finder} from './pieces.ts'
import type {SearchQuestion} from './question.ts'
import type {Shelf} from './shelf.ts'
import type {Store} from './store.ts'

/** An entity as an answer shows it. */
export function entityHit(row: number, find: Finder, shelf: Shelf, {language}: SearchQuestion): EntityHit | undefined {
  const entity = shelf.entities[row]
  if (entity === undefined) return undefined
  const card = cardOf(shelf, entity)
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

/** A story as an answer shows it. */
export function storyHit(row: number, find: Finder, store: Store, shelf: Shelf): StoryHit | undefined {
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
