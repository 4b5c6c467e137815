import {storyCardOf} from './cards.ts'
import type {Shelf} from './shelf.ts'
import type {Store} from './store.ts'
import type {StoryCard} from '../model/story-card.ts'

const matching = 'SELECT json_group_array(rowid) AS rows FROM story_text WHERE story_text MATCH ?'

/** Rows of the stories that fit a query of FTS5. One string of JSON leaves SQLite several times faster than many rows. */
export function storyRows(store: Store, match: string): readonly number[] {
  const rows: unknown = JSON.parse(String(store.get(matching, match)?.['rows']))
  return Array.isArray(rows) ? rows : []
}

/** A story as it is kept. */
export interface KeptStory {
  readonly card: StoryCard
  readonly text: string
}

export function keptStory(store: Store, shelf: Shelf, row: number): KeptStory | undefined {
  const kept = store.get('SELECT record, text FROM story JOIN story_body USING (row) WHERE row = ?', row)
  return kept && {card: storyCardOf(shelf, String(kept['record'])), text: String(kept['text'])}
}
