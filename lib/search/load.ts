import {z} from 'zod'
import {language} from '../model/language.ts'
import {indexedEntity} from './document.ts'
import {createShelf, type Shelf} from './shelf.ts'
import type {Store} from './store.ts'
import {list} from './write.ts'

const rows = z.array(z.number())
const facts = z.object({language, year: z.number(), publishedAt: z.number(), links: rows, subjects: rows})
const told = z.object({headline: z.string(), standfirst: z.string().optional()})

/** Reads into memory what a file keeps. */
export function loadShelf(store: Store): Shelf {
  const shelf = createShelf()
  for (const {row, id, record} of store.all('SELECT row, id, record FROM entity')) {
    shelf.nameRow(Number(row), String(id))
    if (record !== null) shelf.setEntity(Number(row), indexedEntity.parse(JSON.parse(String(record))))
  }
  for (const found of store.all('SELECT row, facts FROM story WHERE listed = 1')) {
    shelf.setStory(Number(found['row']), facts.parse(JSON.parse(String(found['facts']))))
  }
  return shelf
}

/** When the next story turns public by itself, in milliseconds. */
export function nextRelease(store: Store): number {
  const next = store.get('SELECT min(public_at) AS next FROM story WHERE listed = 0')?.['next']
  return typeof next === 'number' ? next : Infinity
}

const due = `SELECT row, facts, record, text FROM story JOIN story_body USING (row) WHERE listed = 0 AND public_at <= ?`

/** Makes findable whatever has turned public by now. */
export function release(store: Store, shelf: Shelf, now: Date): void {
  const afterwards = store.transaction(() =>
    store.all(due, now.getTime()).flatMap((kept) =>
      list(
        {
          row: Number(kept['row']),
          facts: facts.parse(JSON.parse(String(kept['facts']))),
          story: told.parse(JSON.parse(String(kept['record']))),
          text: String(kept['text']),
        },
        store,
        shelf,
      ),
    ),
  )
  for (const apply of afterwards) apply()
}
