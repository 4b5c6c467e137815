import {storyRows} from './kept.ts'
import type {Shelf} from './shelf.ts'
import type {Store} from './store.ts'
import {matchOf, writtenAs, type Unit} from './unit.ts'

/** How well something fits each story, by row; 0 where it doesn't. */
export type Scores = Float32Array

/** Weights of headline, standfirst and body. */
const weights = [8, 3, 1] as const
/** What BM25 makes of a word that stands once in a text of ordinary length. */
const [inHeadline, inStandfirst, inBody] = [1.9, 1.6, 1]
/** A story that is linked with whom the unit names, or with somebody whose name holds it. */
const linkedByName = 1.8
const linkedByWord = 1.2

/** For up to so many stories BM25 is worked out in full; a more frequent word tells little, and where it stands is enough. */
const fullyRanked = 1000
/** A last word that fewer stories have is perhaps not finished. */
const hardlyAny = 20
const shortestPrefix = 3

/** Finds the stories of a unit by their text and by the entities they are linked with. */
export function matchStories(store: Store, shelf: Shelf, unit: Unit): Scores {
  const whole = textScores(store, shelf, matchOf(unit))
  const unfinished = unit.unfinished && whole.found < hardlyAny && lengthOf(unit) >= shortestPrefix
  const {scores} = unfinished ? textScores(store, shelf, matchOf(unit, true)) : whole
  if (!unit.exact) addLinks(scores, shelf, unit, unfinished)
  return scores
}

const lengthOf = (unit: Unit) => writtenAs(unit).reduce((sum, {text}) => sum + text.length, 0)

const ranked = `
  SELECT rowid, bm25(story_text, ${weights.join()}) AS rank FROM story_text WHERE story_text MATCH ? LIMIT ${fullyRanked + 1}
`

/** How much it tells that something is in so many of the stories. */
const rarity = (shelf: Shelf, found: number) => Math.log(1 + shelf.storyCount / (found + 0.5))

function textScores(store: Store, shelf: Shelf, match: string): {readonly scores: Scores; readonly found: number} {
  const scores = new Float32Array(shelf.stories.size)
  const few = store.all(ranked, match)
  if (few.length <= fullyRanked) {
    for (const {rowid, rank} of few) scores[Number(rowid)] = Math.max(-Number(rank), 0.01)
    return {scores, found: few.length}
  }
  const rows = storyRows(store, match)
  const rare = rarity(shelf, rows.length)
  for (const row of rows) scores[row] = rare * inBody
  for (const row of storyRows(store, `standfirst : (${match})`)) scores[row] = rare * inStandfirst
  for (const row of storyRows(store, `headline : (${match})`)) scores[row] = rare * inHeadline
  return {scores, found: rows.length}
}

function addLinks(scores: Scores, shelf: Shelf, unit: Unit, unfinished: boolean): void {
  const linked = new Float32Array(scores.length)
  let found = 0
  const link = (entity: number, score: number) => {
    for (const row of shelf.storiesOf(entity)) {
      if (linked[row] === 0) found += 1
      linked[row] = score
    }
  }
  for (const entity of shelf.names.holding(writtenAs(unit), unfinished)) link(entity, linkedByWord)
  for (const entity of unit.named) link(entity, linkedByName)
  if (found === 0) return
  const rare = rarity(shelf, found)
  for (let row = 0; row < linked.length; row += 1) {
    const score = linked[row] ?? 0
    if (score > 0) scores[row] = (scores[row] ?? 0) + rare * score
  }
}

/** Stories that fit all units, or with `some` any of them. */
export function combine(all: readonly Scores[], some: boolean): Scores {
  const sum = Float32Array.from(all[0] ?? [])
  for (const scores of all.slice(1)) {
    for (let row = 0; row < sum.length; row += 1) {
      const [before, more] = [sum[row] ?? 0, scores[row] ?? 0]
      sum[row] = some || (before > 0 && more > 0) ? before + more : 0
    }
  }
  return sum
}
