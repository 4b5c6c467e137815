import type {LakeDocument} from '../contract.ts'
import {isObject} from '../store/json.ts'

/** What a search asks for: patterns that must match a token each, and patterns that must not. */
export interface TextQuery {
  readonly required: readonly string[]
  readonly excluded: readonly string[]
}

const segmenter = new Intl.Segmenter('zh', {granularity: 'word'})
const unspacedRuns = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const separators = /[^\p{L}\p{M}\p{N}*_.'’·-]+/u
/** More wildcards than this in one term would cost too much as a regular expression. */
const maximumWildcards = 4

function withoutExcess(term: string): string {
  const collapsed = term.replaceAll(/\*+/g, '*')
  return collapsed.split('*').length - 1 > maximumWildcards ? `*${collapsed.replaceAll('*', '')}*` : collapsed
}

/**
 * One word as a searcher writes it → patterns of groq-js's `match`, where a run of Chinese is one token: each Chinese
 * word in it may stand anywhere in a run, so `浙江大学校长` finds 「吴朝晖是浙江大学的校长」.
 */
function patternsOfWord(word: string): readonly string[] {
  if (!unspaced.test(word)) return [withoutExcess(word)]
  const spaced = word
    .replaceAll('*', '')
    .replaceAll(unspacedRuns, (run) => ` ${[...segmenter.segment(run)].map(({segment}) => segment).join(' ')} `)
  return spaced.split(/\s+/).flatMap((part) => (part === '' ? [] : [`*${part}*`]))
}

/** A pattern for `match`, made fit for languages without spaces; other patterns stay as they are. */
export function matchPatterns(pattern: string): readonly string[] {
  if (!unspaced.test(pattern)) return [pattern.split(/(\s+)/).map(withoutExcess).join('')]
  return pattern.split(separators).flatMap((word) => (word === '' ? [] : patternsOfWord(word)))
}

/**
 * `text::query`'s little language: all words must occur, the last one may be unfinished, `-word` must not occur,
 * `"a phrase"` is taken word by word, `*` stands for any letters.
 */
export function parseTextQuery(query: string): TextQuery {
  const terms = [...query.normalize('NFC').matchAll(/(-?)"([^"]*)"?|(-?)(\S+)/g)].map((match) => ({
    excluded: (match[1] ?? match[3]) === '-',
    phrase: match[2] !== undefined,
    words: (match[2] ?? match[4] ?? '').split(separators).flatMap((word) => {
      const trimmed = word.replaceAll(/^[.'’·-]+|[.'’·-]+$/g, '')
      return trimmed === '' ? [] : trimmed.split('-').filter((part) => part !== '')
    }),
  }))
  const last = terms.at(-1)
  const patterns = (term: (typeof terms)[number]): readonly string[] =>
    term.words.flatMap((word, index) => {
      const unfinished = term === last && !term.phrase && !term.excluded && index === term.words.length - 1
      return patternsOfWord(unfinished && !word.endsWith('*') ? `${word}*` : word)
    })
  return {
    required: terms.filter((term) => !term.excluded).flatMap(patterns),
    excluded: terms.filter((term) => term.excluded).flatMap(patterns),
  }
}

const textOf = new WeakMap<LakeDocument, readonly string[]>()

function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value.replaceAll(/[\p{P}\p{S}]/gu, ' '))
  else if (Array.isArray(value)) for (const item of value) collect(item, into)
  else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) if (!name.startsWith('_')) collect(inner, into)
  }
}

/** Every text in a document, punctuation made spaces; system fields (`_type`, `_key`, `_ref` …) are not text. */
export function documentText(document: LakeDocument): readonly string[] {
  const known = textOf.get(document)
  if (known) return known
  const texts: string[] = []
  collect(document, texts)
  textOf.set(document, texts)
  return texts
}
