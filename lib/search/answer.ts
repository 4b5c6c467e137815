import type {EntityCard} from '../model/entity.ts'
import type {Language} from '../model/language.ts'
import type {StoryCard} from '../model/story-card.ts'
import type {Localized, TextInLanguage} from '../model/text.ts'
import type {SearchKind} from './question.ts'

/** Hits on one page of an answer. */
export const hitsPerPage = 20

/** A stretch of text; `hit` where it is what was looked for. The pieces of a text, put together, are the text. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** A passage in the language it is written in. */
export interface Passage {
  readonly pieces: readonly Piece[]
  readonly language: Language
}

/** Somebody or something that stories are about. */
export interface EntityHit {
  readonly card: EntityCard
  /** The name as the page prints it, with what was found in it. */
  readonly name: Passage
  /** Another form of the name, an abbreviation or words of the description, where the name does not show the find. */
  readonly snippet: Passage | undefined
  /** Public stories about it, in all languages. */
  readonly stories: number
}

/** A public story. */
export interface StoryHit {
  readonly story: StoryCard
  readonly headline: readonly Piece[]
  /** From the standfirst or the body, where the words stand closest; the beginning of the standfirst when they stand in neither. */
  readonly snippet: readonly Piece[]
}

/** A value to narrow by: how many results there would be with it, all other filters kept. */
export interface FacetValue<V extends string | number> {
  readonly value: V
  readonly count: number
}

/** An entity to narrow by; `value` is its slug. */
export interface FacetEntity extends FacetValue<string> {
  readonly label: Localized
}

/** Counts are exact. Values that nothing has are left out, but for one that the question chose. */
export interface Facets {
  readonly kinds: readonly FacetValue<SearchKind>[]
  readonly languages: readonly FacetValue<Language>[]
  /** The latest first. */
  readonly years: readonly FacetValue<number>[]
  /** The most frequent, at most twenty; the chosen one is always among them. So for institutions and topics. */
  readonly people: readonly FacetEntity[]
  readonly institutions: readonly FacetEntity[]
  readonly topics: readonly FacetEntity[]
}

/** What a question finds. */
export interface SearchAnswer {
  /**
   * Without a kind: the best few, on the first page only. With the kind of an entity: a page of these, and no stories.
   */
  readonly entities: readonly EntityHit[]
  /** The page that was asked for; one past the end is empty. */
  readonly stories: readonly StoryHit[]
  /** What is paged: all stories found, or all entities where the question has the kind of an entity. */
  readonly total: number
  readonly facets: Facets
  /** The words that were looked for instead, where the reader's own found nothing: a slip of the pen, put right. */
  readonly near?: string
  /** Nothing has all of the words; these have some of them. */
  readonly some?: true
  /** The index is being built: there may be more. */
  readonly building?: true
}

/** What somebody who is typing may mean. */
export interface Suggestion {
  readonly kind: SearchKind
  readonly slug: string
  /** Of its page: a story's own language, otherwise that of the page that asks. */
  readonly language: Language
  readonly name: Localized
  /** What tells it from its namesakes: a role, what it is part of, a day. */
  readonly detail: TextInLanguage | undefined
}

/** How many pages an answer has; one that found nothing is one page, too. */
export const pagesOf = ({total}: Pick<SearchAnswer, 'total'>) => Math.max(1, Math.ceil(total / hitsPerPage))
