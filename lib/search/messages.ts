import type {Language} from '../model/language.ts'
import type {SearchAnswer} from './answer.ts'
import type {ListedPage} from './compare.ts'
import type {IndexedDocument} from './document.ts'
import type {SearchQuestion} from './question.ts'
import type {Meant} from './search-index.ts'

/** What the thread that has the index can be asked. */
export type Call =
  | {readonly do: 'put'; readonly documents: readonly IndexedDocument[]}
  | {readonly do: 'remove'; readonly ids: readonly string[]}
  | {readonly do: 'completed'}
  | {readonly do: 'compare'; readonly page: ListedPage}
  | {readonly do: 'search'; readonly question: SearchQuestion}
  | {readonly do: 'suggest'; readonly text: string; readonly language: Language}
  | {readonly do: 'close'}

export interface Numbered {
  readonly number: number
  readonly call: Call
}

/** What came of a call, under the name of what was to be done. */
export interface Result {
  readonly compare?: string[]
  readonly search?: SearchAnswer
  readonly suggest?: Meant
}

/** What the thread says: what came of a call, or by itself that the file was damaged and the index is empty now. */
export type Said =
  | {readonly number: number; readonly result: Result}
  | {readonly number: number; readonly failed: string}
  | {readonly lost: true}
