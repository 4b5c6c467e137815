import {dayIn} from '../model/date.ts'
import {newsroomTimeZone} from '../model/story.ts'
import {publicFrom} from '../model/visibility.ts'
import {atomsOf, tokensOf} from './atoms.ts'
import type {IndexedDocument, IndexedEntity, IndexedStory} from './document.ts'
import type {StoryFacts} from './columns.ts'
import type {Shelf} from './shelf.ts'
import type {Store} from './store.ts'

/** What is to be done in memory when the file has it. */
type Afterwards = () => void

const tokens = (text: string) => tokensOf(atomsOf(text)).join(' ')

/** Writes documents as they are now; whatever was there of each goes. All of them, or none. */
export function writeDocuments(documents: readonly IndexedDocument[], store: Store, shelf: Shelf, now: Date): void {
  const afterwards = store.transaction(() =>
    documents.flatMap(({id, rev, content}) => {
      store.run('INSERT INTO document VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET rev = excluded.rev', id, rev)
      if (content?.kind === 'story')
        return [...clearEntity(id, store, shelf), ...writeStory(content, store, shelf, now)]
      return [
        ...clearStory(id, store, shelf),
        ...(content === undefined ? clearEntity(id, store, shelf) : writeEntity(content, store, shelf)),
      ]
    }),
  )
  for (const apply of afterwards) apply()
}

/** Takes out all of these documents, or none. */
export function removeDocuments(ids: readonly string[], store: Store, shelf: Shelf): void {
  const afterwards = store.transaction(() =>
    ids.flatMap((id) => {
      store.run('DELETE FROM document WHERE id = ?', id)
      return [...clearStory(id, store, shelf), ...clearEntity(id, store, shelf)]
    }),
  )
  for (const apply of afterwards) apply()
}

function rowFor(id: string, store: Store, shelf: Shelf): number {
  const known = shelf.rowOf(id)
  if (known !== undefined) return known
  store.run('INSERT OR IGNORE INTO entity (id) VALUES (?)', id)
  return Number(store.get('SELECT row FROM entity WHERE id = ?', id)?.['row'])
}

function clearStory(id: string, store: Store, shelf: Shelf): Afterwards[] {
  const row = store.get('SELECT row FROM story WHERE id = ?', id)?.['row']
  if (row === undefined) return []
  for (const table of ['story_text', 'story_body', 'story']) store.run(`DELETE FROM ${table} WHERE rowid = ?`, row)
  return [() => shelf.setStory(Number(row), undefined)]
}

function clearEntity(id: string, store: Store, shelf: Shelf): Afterwards[] {
  const row = shelf.rowOf(id)
  if (row === undefined) return []
  store.run('DELETE FROM entity_text WHERE rowid = ?', row)
  store.run('UPDATE entity SET record = NULL WHERE row = ?', row)
  return [() => shelf.setEntity(row, undefined)]
}

function writeEntity(entity: IndexedEntity, store: Store, shelf: Shelf): Afterwards[] {
  const row = rowFor(entity.id, store, shelf)
  store.run('UPDATE entity SET record = ? WHERE row = ?', JSON.stringify(entity), row)
  store.run('DELETE FROM entity_text WHERE rowid = ?', row)
  store.run('INSERT INTO entity_text (rowid, about) VALUES (?, ?)', row, tokens(aboutOf(entity).join('\n')))
  return [
    () => {
      shelf.nameRow(row, entity.id)
      shelf.setEntity(row, entity)
    },
  ]
}

/** What is written about an entity; its names are looked up elsewhere. */
function aboutOf(entity: IndexedEntity): string[] {
  const titles = entity.kind === 'person' ? [...entity.roles, ...entity.distinctions].map(({title}) => title) : []
  return [...titles, ...entity.texts].flatMap((text) => Object.values(text)).filter((text) => text !== undefined)
}

function factsOf(story: IndexedStory, publishedAt: string, store: Store, shelf: Shelf) {
  const rows = new Map([...story.refs, ...story.subjects].map((id) => [id, rowFor(id, store, shelf)]))
  const facts: StoryFacts = {
    language: story.language,
    year: Number(dayIn(publishedAt, newsroomTimeZone).slice(0, 4)),
    publishedAt: Date.parse(publishedAt),
    links: [...rows.values()],
    subjects: [...new Set(story.subjects)].flatMap((id) => rows.get(id) ?? []),
  }
  return {facts, named: () => rows.forEach((row, id) => shelf.nameRow(row, id))}
}

/** A story that has no moment to turn public at leaves nothing in the index. */
function writeStory(story: IndexedStory, store: Store, shelf: Shelf, now: Date): Afterwards[] {
  const cleared = clearStory(story.id, store, shelf)
  const from = publicFrom(story)
  if (from === undefined || story.publishedAt === undefined) return cleared
  const {facts, named} = factsOf(story, story.publishedAt, store, shelf)
  const {text, ...record} = story
  const row = store.run(
    'INSERT INTO story (id, public_at, listed, facts, record) VALUES (?, ?, 0, ?, ?)',
    story.id,
    from.getTime(),
    JSON.stringify(facts),
    JSON.stringify(record),
  )
  store.run('INSERT INTO story_body (row, text) VALUES (?, ?)', row, text)
  return [...cleared, named, ...(from <= now ? list({row, facts, story, text}, store, shelf) : [])]
}

interface Listing {
  readonly row: number
  readonly facts: StoryFacts
  readonly story: {readonly headline: string; readonly standfirst?: string | undefined}
  readonly text: string
}

/** Makes a story findable. Before that no word of it is in the full-text index, and none of its links is counted. */
export function list({row, facts, story, text}: Listing, store: Store, shelf: Shelf): Afterwards[] {
  store.run('UPDATE story SET listed = 1 WHERE row = ?', row)
  store.run(
    'INSERT INTO story_text (rowid, headline, standfirst, body) VALUES (?, ?, ?, ?)',
    row,
    ...[story.headline, story.standfirst ?? '', text].map(tokens),
  )
  return [() => shelf.setStory(row, facts)]
}
