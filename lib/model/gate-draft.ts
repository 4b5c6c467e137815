import {z} from 'zod'
import {moment, partialDate} from './date.ts'
import {language} from './language.ts'
import {lenient, list} from './parse.ts'
import {passagesOf} from './passages.ts'
import {localized} from './text.ts'

const text = lenient(z.string().trim().min(1))
const reference = lenient(z.object({_ref: z.string()}).transform(({_ref}) => _ref))
const key = z.string()
const listed = list(z.object({_key: key, _ref: z.string()}))

const picture = z.object({
  asset: reference,
  alt: lenient(localized),
  credit: text,
  licence: text,
})
export type DraftPicture = z.infer<typeof picture>

const span = z.object({_key: key, text: z.string(), marks: list(z.string())})
const markDef = z.object({_type: z.string(), _key: key, entity: reference})

const textBlock = z.object({
  _type: z.literal('block'),
  _key: key,
  style: z.string().catch('normal'),
  children: list(span),
  markDefs: list(markDef),
})
export type DraftTextBlock = z.infer<typeof textBlock>

const rolesShown = {roleKeys: list(z.string()), roleText: lenient(localized)}

const block = z.discriminatedUnion('_type', [
  textBlock,
  picture.extend({_type: z.literal('picture'), _key: key}),
  z.object({_type: z.literal('gallery'), _key: key, pictures: list(picture.extend({_key: key}))}),
  z.object({_type: z.literal('quotation'), _key: key, speaker: reference, ...rolesShown}),
])

const fields = z.object({
  _id: z.string(),
  language: lenient(language),
  headline: text,
  slug: lenient(z.object({current: z.string().min(1)}).transform(({current}) => current)),
  standfirst: text,
  dateline: lenient(z.object({date: lenient(partialDate)})),
  byline: list(z.object({_key: key, person: reference})),
  publishedAt: lenient(moment),
  embargoUntil: lenient(moment),
  mainPicture: lenient(picture),
  // Blocks of other kinds have nothing that a rule looks at.
  body: z
    .array(z.unknown())
    .nullish()
    .transform((blocks) => (blocks ?? []).flatMap((one) => block.safeParse(one).data ?? []))
    .catch([]),
  appearances: list(z.object({_key: key, person: reference, ...rolesShown})).catch([]),
  institutions: listed.catch([]),
  events: listed.catch([]),
  topics: listed.catch([]),
  programmes: listed.catch([]),
})
// Read from the whole of it: the fields above leave out blocks and words that no other rule looks at.
const words = z.unknown().transform((document) => ({passages: passagesOf(document)}))

/** A story as its editor has it open: with references by id, and with holes. */
export const storyDraft = z.intersection(fields, words)
export type StoryDraft = z.infer<typeof storyDraft>
