import type {EntityCard} from '../model/entity.ts'
import type {Language} from '../model/language.ts'
import type {StoryCard} from '../model/story-card.ts'
import type {SearchAnswer} from './answer.ts'
import {compareRevisions, type ListedPage} from './compare.ts'
import {cardOf} from './cards.ts'
import type {IndexedDocument} from './document.ts'
import {createMatcher, find, type StoryMatcher} from './find.ts'
import {loadShelf, nextRelease, release} from './load.ts'
import type {SearchQuestion} from './question.ts'
import {respond} from './respond.ts'
import type {Shelf} from './shelf.ts'
import {isComplete, isDamage, markComplete, openEmpty, openStore, type Store} from './store.ts'
import {suggestEntities, suggestStories} from './suggest.ts'
import {removeDocuments, writeDocuments} from './write.ts'

/** What somebody who is typing may mean. */
export interface Meant {
  readonly entities: readonly EntityCard[]
  readonly stories: readonly StoryCard[]
}

/** A full-text index of a newsroom in one file. It is handed documents and fetches none; every call is synchronous. */
export interface SearchIndex {
  /** Writes documents as they are now. */
  put(documents: readonly IndexedDocument[], now?: Date): void
  remove(ids: readonly string[]): void
  /** It has been told of everything; until then its answers say that there may be more. */
  completed(): void
  /**
   * Compares a page of the lake's list, which begins after an id and is in the order of ids, with what is here: ids of
   * documents that are here at another revision, not here, or only here. The last page reaches to the end.
   */
  compare(page: ListedPage): string[]
  search(question: SearchQuestion, now?: Date): SearchAnswer
  suggest(text: string, language: Language, now?: Date): Meant
  /** A little of the tidying up that makes searching quicker; returns whether there is more to do. */
  tidy(): boolean
  close(): void
}

interface IndexOptions {
  readonly file: string
  /** The project and dataset it is an index of. */
  readonly source: string
  /** Called when the file turned out to be damaged: the index goes on, empty. */
  readonly onLoss?: () => void
}

interface Opened {
  readonly store: Store
  readonly shelf: Shelf
  readonly matcher: StoryMatcher
  next: number
  complete: boolean
}

function opened(store: Store): Opened {
  const shelf = loadShelf(store)
  return {store, shelf, matcher: createMatcher(store, shelf), next: nextRelease(store), complete: isComplete(store)}
}

function changing(open: Opened, work: () => void): void {
  work()
  open.matcher.forget()
  open.next = nextRelease(open.store)
}

/** Opens the index of a newsroom, empty when there is none or when the file is damaged. */
export function openSearchIndex({file, source, onLoss}: IndexOptions): SearchIndex {
  let open = openSafely()

  function openSafely(): Opened {
    const store = openStore(file, source)
    try {
      return opened(store)
    } catch {
      // Whatever cannot be read back is of no use: the index is made again.
      store.close()
      return opened(openEmpty(file, source))
    }
  }

  function guarded<T>(work: (open: Opened) => T): T {
    try {
      return work(open)
    } catch (error) {
      if (!isDamage(error)) throw error
      open.store.close()
      open = opened(openEmpty(file, source))
      onLoss?.()
      return work(open)
    }
  }

  /** Reads at a moment: what turned public until then is there. */
  const at = <T>(now: Date, work: (open: Opened) => T) =>
    guarded((open) => {
      if (open.next <= now.getTime()) changing(open, () => release(open.store, open.shelf, now))
      return work(open)
    })

  return {
    put: (documents, now = new Date()) =>
      guarded((open) => changing(open, () => writeDocuments(documents, open.store, open.shelf, now))),

    remove: (ids) => guarded((open) => changing(open, () => removeDocuments(ids, open.store, open.shelf))),

    completed: () =>
      guarded((open) => {
        markComplete(open.store)
        open.complete = true
      }),

    compare: (page) => guarded(({store}) => compareRevisions(page, store)),

    search: (question, now = new Date()) =>
      at(now, ({store, shelf, matcher, complete}) => ({
        ...respond(question, find(question.text, store, shelf, matcher), store, shelf, now),
        ...(complete ? {} : {building: true}),
      })),

    suggest: (text, language, now = new Date()) =>
      at(now, ({store, shelf}) => ({
        entities: suggestEntities(text, shelf).map((entity) => cardOf(shelf, entity)),
        stories: suggestStories(text, language, store, shelf),
      })),

    tidy: () => guarded(({store}) => tidyStep(store)),

    close: () => open.store.close(),
  }
}

/** FTS5 merges some pages of its segments; it counts two changes or more while there was something to merge. */
function tidyStep(store: Store): boolean {
  const changes = () => Number(store.get('SELECT total_changes() AS changes')?.['changes'])
  const before = changes()
  store.run("INSERT INTO story_text (story_text, rank) VALUES ('merge', 200)")
  return changes() - before >= 2
}
