import {languages, type Language} from '../model/language.ts'
import type {StoryCard} from '../model/story-card.ts'
import {atomsOf, keyOf, runsOf, type Atom} from './atoms.ts'
import {slipsAllowed, slipsBetween} from './distance.ts'
import type {IndexedEntity} from './document.ts'
import {keptStory, storyRows} from './kept.ts'
import type {Shelf} from './shelf.ts'
import type {Store} from './store.ts'
import {phraseOf} from './unit.ts'

const mostEntities = 6

/** Entities that somebody may mean who has typed so much of a name; the likeliest first. */
export function suggestEntities(text: string, shelf: Shelf): IndexedEntity[] {
  const atoms = atomsOf(text)
  const key = keyOf(atoms)
  if (key === '') return []
  const found = new Map<number, number>()
  const add = (rows: Iterable<number>, score: number) => {
    for (const row of rows) found.set(row, Math.max(found.get(row) ?? 0, score))
  }
  add(shelf.names.keys.rows(key), 8)
  add(shelf.names.keys.beginningWith(key), 4)
  add(wordsOfOneName(shelf, atoms), 2)
  if (found.size === 0) add(nearKeys(shelf, key), 1)
  return [...found]
    .map(([row, score]) => ({row, score: score * (1 + Math.log1p(shelf.storiesOf(row).length) / 10)}))
    .toSorted((a, b) => b.score - a.score || a.row - b.row)
    .flatMap(({row}) => shelf.entities[row] ?? [])
    .slice(0, mostEntities)
}

/** Names that have all the words, in any order; the last may be unfinished. */
function wordsOfOneName(shelf: Shelf, atoms: readonly Atom[]): number[] {
  const runs = runsOf(atoms)
  const [first, ...rest] = runs.map((run, index) => shelf.names.holding(run, index === runs.length - 1))
  return [...(first ?? [])].filter((row) => rest.every((rows) => rows.has(row)))
}

/** Names that begin with what was typed, but for a slip of the pen. */
function nearKeys(shelf: Shelf, key: string): number[] {
  const allowed = Math.min(slipsAllowed(key.length), 1)
  if (allowed === 0) return []
  const near: number[] = []
  for (const name of shelf.names.keys.words()) {
    const starts = [key.length, key.length + 1, key.length - 1]
    if (starts.some((length) => slipsBetween(key, name.slice(0, length), allowed) !== undefined))
      near.push(...shelf.names.keys.rows(name))
  }
  return near
}

const mostStories = 2
const shortestWord = 3

/** The newest stories in a language whose headline has the words; the last may be unfinished. */
export function suggestStories(text: string, language: Language, store: Store, shelf: Shelf): StoryCard[] {
  const atoms = atomsOf(text)
  const last = atoms.at(-1)
  if (last === undefined || (last.kind === 'word' && keyOf(atoms).length < shortestWord)) return []
  const match = runsOf(atoms)
    .map((run) => phraseOf(run, run.at(-1) === last && last.kind === 'word'))
    .join(' ')
  const {languages: spoken, publishedAt} = shelf.stories
  const own = languages.indexOf(language)
  return storyRows(store, `headline : (${match})`)
    .filter((row) => spoken[row] === own)
    .toSorted((a, b) => (publishedAt[b] ?? 0) - (publishedAt[a] ?? 0))
    .slice(0, mostStories)
    .flatMap((row) => keptStory(store, shelf, row)?.card ?? [])
}
