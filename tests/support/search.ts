import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {indexedContent, type IndexedDocument} from '../../lib/search/document.ts'
import {searchQuestion} from '../../lib/search/question.ts'
import {openSearchIndex, type SearchIndex} from '../../lib/search/search-index.ts'
import {parsed} from '../fixtures/model.ts'

type Fields = Readonly<Record<string, unknown>>

export const source = 'dateline-test/production'

/** A document as the index is handed it. */
export function document(fields: Fields & {readonly id: string}, rev = '1'): IndexedDocument {
  return {id: fields.id, rev, content: parsed(indexedContent, {slug: fields.id, ...fields})}
}

const names = (en?: string, zh?: string) => ({...(en === undefined ? {} : {en}), ...(zh === undefined ? {} : {zh})})

export const person = (id: string, en?: string, zh?: string, more: Fields = {}) =>
  document({kind: 'person', id, name: names(en, zh), ...more})
export const institution = (id: string, en?: string, zh?: string, more: Fields = {}) =>
  document({kind: 'institution', id, name: names(en, zh), ...more})
export const topic = (id: string, en?: string, zh?: string, more: Fields = {}) =>
  document({kind: 'topic', id, name: names(en, zh), ...more})

/** A story in English, out since March 2020 unless told. */
export const story = (id: string, headline: string, more: Fields = {}, rev = '1') =>
  document({kind: 'story', id, language: 'en', headline, publishedAt: '2020-03-25T02:00:00Z', text: '', ...more}, rev)

export interface TestIndex {
  readonly index: SearchIndex
  readonly file: string
  /** Closes it and opens it again, as a restart does. */
  reopen(): SearchIndex
  close(): void
}

/** An index of its own in a temporary folder. */
export function openIndex(documents: readonly IndexedDocument[] = []): TestIndex {
  const folder = mkdtempSync(join(tmpdir(), 'search-'))
  const file = join(folder, 'search.sqlite')
  let index = openSearchIndex({file, source})
  if (documents.length > 0) index.put(documents)
  return {
    index,
    file,
    reopen() {
      index.close()
      index = openSearchIndex({file, source})
      return index
    },
    close() {
      index.close()
      rmSync(folder, {recursive: true, force: true})
    },
  }
}

/** Asks as an English page does, unless told. */
export const question = (text: string, more: Fields = {}) => searchQuestion.parse({text, language: 'en', ...more})

/** What was found: ids of entities, then of stories. */
export function found(index: SearchIndex, text: string, more: Fields = {}, now?: Date) {
  const {entities, stories} = index.search(question(text, more), now)
  return {entities: entities.map(({card}) => card.id), stories: stories.map(({story}) => story.id)}
}
