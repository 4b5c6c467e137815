import {z} from 'zod'
import {list, maybe, spare} from '../../lib/model/parse.ts'
import {localized, textIn} from '../../lib/model/text.ts'
import {language} from '../../lib/model/language.ts'
import {indexedContent, type IndexedDocument, type Revision} from '../../lib/search/document.ts'
import {searchDocumentsQuery, searchRevisionsQuery} from '../queries/search.ts'
import {read} from './read.ts'

const texts = list(z.string())

/** The words of a block of any type. */
const block = z.object({
  text: maybe(z.string()),
  originalText: maybe(z.string()),
  title: maybe(z.string()),
  caption: maybe(z.union([z.string(), localized])),
  spans: texts,
  facts: list(z.object({label: maybe(z.string()), value: maybe(z.string())})),
  rows: list(texts),
  captions: list(localized),
})

const told = z.object({
  language: maybe(language),
  dateline: maybe(z.object({place: maybe(z.string())})),
  authors: texts,
  corrections: texts,
  words: list(block),
})
type Told = z.infer<typeof told>

/** What a story says below its standfirst, a paragraph a line: the text that is searched and quoted from. */
function textOf({language, dateline, authors, corrections, words}: Told): string {
  const captionText = (caption: z.infer<typeof block>['caption']) =>
    typeof caption === 'string' ? caption : language && textIn(caption, language)?.text
  const lines = words.flatMap((one) => [
    one.title,
    one.spans.join(''),
    one.text,
    one.originalText,
    ...one.facts.map(({label, value}) => [label, value].filter(Boolean).join(': ')),
    ...one.rows.map((cells) => cells.join(' ')),
    ...[one.caption, ...one.captions].map(captionText),
  ])
  const around = [...corrections, ...authors, dateline?.place]
  return [...lines, ...around].filter((line) => line !== undefined && line.trim() !== '').join('\n')
}

const withText = z
  .looseObject({kind: z.string()})
  .transform((fields) => (fields.kind === 'story' ? {...fields, text: textOf(told.parse(fields))} : fields))

const fetched = z
  .looseObject({id: z.string(), rev: z.string()})
  .transform((fields): {id: string; rev: string; content?: unknown} => ({
    id: fields.id,
    rev: fields.rev,
    content: fields,
  }))
  .pipe(z.object({id: z.string(), rev: z.string(), content: spare('what can be found', withText.pipe(indexedContent))}))

/** Published documents by id, as the search index takes them; what isn't in the lake is left out. Throws `LakeUnavailable`. */
export async function getSearchDocuments(ids: readonly string[]): Promise<IndexedDocument[]> {
  const {found = []} = await read({query: searchDocumentsQuery, params: {ids}, schema: list(fetched)})
  return found
}

const revision = z.object({id: z.string(), rev: z.string()})

/** A page of all that can be found, in the order of ids; empty past the end. Throws `LakeUnavailable`. */
export async function getSearchRevisions(after: string): Promise<Revision[]> {
  const {found = []} = await read({query: searchRevisionsQuery, params: {after}, schema: list(revision)})
  return found
}
