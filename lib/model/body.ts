import {z} from 'zod'
import {language} from './language.ts'
import {entityCard} from './entity.ts'
import {list, maybe, spare} from './parse.ts'
import {personCard} from './person-card.ts'
import {picture, pictures} from './picture.ts'
import {localized} from './text.ts'

const key = z.string()

const span = z.object({_type: z.literal('span'), _key: key, text: z.string(), marks: list(z.string())})

/**
 * Addresses that may stand in a link: the web, mail, telephone, or a path of this site. Browsers read `/\\` like `//`
 * and drop tabs and line breaks, so a path starts with none of them.
 */
export const safeHref = z
  .string()
  .regex(/^(https?:\/\/|mailto:|tel:|\/(?![/\\\s])|#)/i, 'a link starts with https://, mailto:, tel: or /')
  .refine((href) => URL.canParse(href, 'https://example.org'), 'a link is an address')

export const linkMark = z.object({_type: z.literal('link'), _key: key, href: safeHref})
/** A link inside body text to an entity; `entity` is missing while that entity is not public. */
export const mentionMark = z.object({_type: z.literal('mention'), _key: key, entity: spare('mention', entityCard)})
export const markDef = z.discriminatedUnion('_type', [linkMark, mentionMark])
export type LinkMark = z.infer<typeof linkMark>
export type MentionMark = z.infer<typeof mentionMark>

export const textStyles = ['normal', 'h2', 'h3'] as const
export const listStyles = ['bullet', 'number'] as const
export const decorators = ['strong', 'em', 'sub', 'sup'] as const

/** Words are never lost for their style: one that nobody renders is reported, and they stand as a paragraph. */
export const textBlock = z.object({
  _type: z.literal('block'),
  _key: key,
  style: spare('style of a paragraph', z.enum(textStyles)).transform((value) => value ?? 'normal'),
  listItem: spare('list', z.enum(listStyles)),
  level: spare('level of a list', z.number().int().min(1).max(6)),
  children: list(span),
  markDefs: list(markDef),
})

/** Whether a text block says anything: writers leave empty lines behind. */
export const hasWords = ({children}: {readonly children: readonly object[]}) =>
  children.some((child) => 'text' in child && typeof child.text === 'string' && child.text.trim() !== '')

export const pictureBlock = z.object({_type: z.literal('picture'), _key: key, picture})
export const galleryBlock = z.object({_type: z.literal('gallery'), _key: key, title: maybe(z.string()), pictures})

export const quotationKinds = ['direct', 'reported'] as const
/** Words of a speaker; `roleKeys` are the speaker's roles chosen by the editor, else the day of the story decides. */
export const quotationBlock = z.object({
  _type: z.literal('quotation'),
  _key: key,
  text: z.string().min(1),
  quotationKind: z
    .enum(quotationKinds)
    .nullish()
    .transform((value) => value ?? 'direct'),
  speaker: spare('speaker', personCard),
  roleKeys: list(z.string()),
  roleText: maybe(localized),
  originalLanguage: spare('original language', language),
  originalText: maybe(z.string()),
})

export const factBoxBlock = z.object({
  _type: z.literal('factBox'),
  _key: key,
  title: z.string().min(1),
  facts: list(z.object({key, label: maybe(z.string()), value: z.string().min(1)})),
})

interface Row {
  readonly key: string
  readonly cells: readonly string[]
}

/** Rows of the same width: a row without cells goes, a short one is filled with empty cells. */
function evened(rows: readonly Row[]): Row[] {
  const width = Math.max(0, ...rows.map(({cells}) => cells.length))
  return rows
    .filter(({cells}) => cells.length > 0)
    .map(({key, cells}) => ({key, cells: [...cells, ...Array<string>(width - cells.length).fill('')]}))
}

export const tableBlock = z.object({
  _type: z.literal('table'),
  _key: key,
  caption: maybe(z.string()),
  headerRow: maybe(z.boolean()).transform((value) => value ?? true),
  rows: list(
    z.object({
      key,
      cells: z.array(
        z
          .string()
          .nullish()
          .transform((cell) => cell ?? ''),
      ),
    }),
  ).transform(evened),
})

/** A video elsewhere, or with `own` a file of the lake; nothing is loaded from elsewhere before the reader asks. */
export const videoBlock = z.object({
  _type: z.literal('video'),
  _key: key,
  title: z.string().min(1),
  url: z.url({protocol: /^https?$/}),
  own: maybe(z.boolean()).transform((value) => value ?? false),
  /** Subtitles of an own file, in the story's language: WebVTT. */
  subtitles: spare('subtitles of a video', z.url({protocol: /^https?$/})),
  poster: maybe(picture),
  caption: maybe(z.string()),
})

export const attachmentBlock = z.object({
  _type: z.literal('attachment'),
  _key: key,
  title: z.string().min(1),
  url: z.url({protocol: /^https?$/}),
  size: maybe(z.number().int().nonnegative()),
  mimeType: maybe(z.string()),
})

export const bodyBlock = z.discriminatedUnion('_type', [
  textBlock,
  pictureBlock,
  galleryBlock,
  quotationBlock,
  factBoxBlock,
  tableBlock,
  videoBlock,
  attachmentBlock,
])
export type BodyBlock = z.infer<typeof bodyBlock>
export type BlockOf<T extends BodyBlock['_type']> = Extract<BodyBlock, {_type: T}>
export type TextBlock = BlockOf<'block'>
export type QuotationBlock = BlockOf<'quotation'>

/** Whether there is something to show: a gallery may have lost its pictures, a table never had a row. */
function isFilled(block: BodyBlock): boolean {
  switch (block._type) {
    case 'gallery':
      return block.pictures.length > 0
    case 'table':
      return block.rows.length > 0
    case 'factBox':
      return block.facts.length > 0
    case 'block':
    case 'picture':
    case 'quotation':
    case 'video':
    case 'attachment':
      return true
  }
}

/** A story's body; a block that cannot be read costs itself, not the story. */
export const body = list(bodyBlock).transform((blocks) => blocks.filter(isFilled))
export type Body = z.infer<typeof body>
