import {allEntities, matchEntities} from './match-entities.ts'
import {combine, matchStories, type Scores} from './match-stories.ts'
import {nearText} from './correct.ts'
import {unitsOf} from './read-text.ts'
import type {Shelf} from './shelf.ts'
import type {Store} from './store.ts'
import {matchOf, type Unit} from './unit.ts'

/** What a text finds before filters. */
export interface Found {
  readonly units: readonly Unit[]
  /** How well stories fit, by row; undefined where all of them do, since nothing was asked. */
  readonly scores: Scores | undefined
  /** How well entities fit, by row. */
  readonly entities: Scores
  readonly near?: string
  readonly some?: true
}

/** Finds the stories of a unit; the same unit is asked for again with every filter and page. */
export interface StoryMatcher {
  match(unit: Unit): Scores
  forget(): void
}

const isNone = (scores: Scores) => scores.every((score) => score === 0)
const isEmpty = ({scores, entities}: Found) => isNone(entities) && scores !== undefined && isNone(scores)

/**
 * What has all of a text's words; else what has them with slips of the pen put right; else what has some of them.
 * A text of punctuation finds nothing, no text finds all.
 */
export function find(text: string, store: Store, shelf: Shelf, matcher: StoryMatcher): Found {
  if (text === '') return {units: [], scores: undefined, entities: allEntities(shelf)}
  const units = unitsOf(text, shelf.names)
  const all = findUnits(units, store, shelf, matcher, false)
  if (!isEmpty(all) || units.length === 0) return all
  const near = nearText(text, units, shelf, store)
  if (near !== undefined) {
    const corrected = findUnits(unitsOf(near, shelf.names), store, shelf, matcher, false)
    if (!isEmpty(corrected)) return {...corrected, near}
  }
  const some = units.length > 1 ? findUnits(units, store, shelf, matcher, true) : all
  return isEmpty(some) ? all : {...some, some: true}
}

function findUnits(units: readonly Unit[], store: Store, shelf: Shelf, matcher: StoryMatcher, some: boolean): Found {
  if (units.length === 0) return {units, scores: new Float32Array(shelf.stories.size), entities: new Float32Array(0)}
  return {
    units,
    scores: combine(
      units.map((unit) => matcher.match(unit)),
      some,
    ),
    entities: matchEntities(store, shelf, units, some),
  }
}

/** Each takes four bytes a story. */
const mostKept = 32

/** Keeps what was found for the last few units, until it is told that something changed. */
export function createMatcher(store: Store, shelf: Shelf): StoryMatcher {
  const kept = new Map<string, Scores>()
  return {
    match(unit) {
      const key = nameOf(unit)
      const scores = kept.get(key) ?? matchStories(store, shelf, unit)
      kept.delete(key)
      kept.set(key, scores)
      const [oldest] = kept.keys()
      if (oldest !== undefined && kept.size > mostKept) kept.delete(oldest)
      return scores
    },
    forget: () => kept.clear(),
  }
}

/** What decides which stories a unit finds. */
const nameOf = (unit: Unit) => JSON.stringify([matchOf(unit), unit.named, unit.exact, unit.unfinished])
