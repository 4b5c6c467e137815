import {languages, type Language} from '../model/language.ts'
import {best} from './best.ts'
import type {Scores} from './match-stories.ts'
import type {Shelf} from './shelf.ts'

const month = (365.25 * 24 * 3600 * 1000) / 12
/** A story loses so much of its weight with time, half of that in so many months. */
const fading = 0.4
const halfLife = 24
const ownLanguage = 1.8
/** Older ones have faded. */
const mostMonths = 600

const freshness = Float64Array.from({length: mostMonths}, (_, age) => 1 - fading + fading * 2 ** (-age / halfLife))

interface Ordering {
  readonly shelf: Shelf
  /** Undefined where there are no words to fit: then the newest come first. */
  readonly scores: Scores | undefined
  readonly language: Language
  readonly now: Date
}

/** Some of the rows, from one place of their order to another: the best first, of equals the newest. */
export function inOrder(rows: Uint32Array, from: number, to: number, ordering: Ordering): number[] {
  const keys = keysOf(rows, ordering)
  return best(keys, to)
    .slice(from)
    .flatMap((index) => rows[index] ?? [])
}

function keysOf(rows: Uint32Array, {shelf, scores, language, now}: Ordering): Float64Array {
  const {publishedAt, languages: spoken} = shelf.stories
  const own = languages.indexOf(language)
  const at = now.getTime()
  const keys = new Float64Array(rows.length)
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0
    const published = publishedAt[row] ?? 0
    if (scores === undefined) keys[index] = published
    else {
      const age = Math.min(Math.max(0, Math.floor((at - published) / month)), mostMonths - 1)
      const weight = (freshness[age] ?? 0) * (spoken[row] === own ? ownLanguage : 1)
      keys[index] = (scores[row] ?? 0) * weight + published / 1e16
    }
  }
  return keys
}
