import type {Language} from '../model/language.ts'
import type {Scores} from './match-stories.ts'
import type {Shelf, StoryFacts} from './shelf.ts'

const year = 365.25 * 24 * 3600 * 1000
/** A story loses so much of its weight with time, half of that in so many years. */
const fading = 0.4
const halfLife = 2
const ownLanguage = 1.8

function weightOf({publishedAt, language}: StoryFacts, wanted: Language, now: number): number {
  const age = Math.max(0, now - publishedAt) / year
  const fresh = 1 - fading + fading * 2 ** (-age / halfLife)
  return fresh * (language === wanted ? ownLanguage : 1)
}

interface Ordering {
  readonly shelf: Shelf
  /** Undefined where there are no words to fit: then the newest come first. */
  readonly scores: Scores | undefined
  readonly language: Language
  readonly now: Date
}

/** Some of the rows, from one place of their order to another: the best first, of equals the newest. */
export function inOrder(rows: readonly number[], from: number, to: number, ordering: Ordering): number[] {
  const {shelf, scores, language, now} = ordering
  const keys = new Float64Array(rows.length)
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0
    const facts = shelf.stories[row]
    if (facts === undefined) continue
    const newer = facts.publishedAt / 1e16
    keys[index] =
      scores === undefined ? facts.publishedAt : (scores[row] ?? 0) * weightOf(facts, language, now.getTime()) + newer
  }
  return best(keys, to)
    .slice(from)
    .flatMap((index) => rows[index] ?? [])
}

/** Places of the greatest keys, the greatest first. Sorts what is needed only: there may be a hundred thousand. */
function best(keys: Float64Array, wanted: number): number[] {
  const least = keys.length > wanted ? (keys.toSorted()[keys.length - wanted] ?? 0) : -Infinity
  const chosen: number[] = []
  for (let index = 0; index < keys.length; index += 1) if ((keys[index] ?? 0) >= least) chosen.push(index)
  return chosen.toSorted((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || a - b).slice(0, wanted)
}
