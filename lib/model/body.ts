import {z} from 'zod'
import {language} from './language.ts'
import {entityCard} from './entity.ts'
import {list, maybe} from './parse.ts'
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

export const linkMark = z.object({_type: z.literal('link'), _key: key, href: safeHref})
/** A link inside body text to an entity; `entity` is missing while that entity is not public. */
export const mentionMark = z.object({_type: z.literal('mention'), _key: key, entity: maybe(entityCard)})
export const markDef = z.discriminatedUnion('_type', [linkMark, mentionMark])
export type LinkMark = z.infer<typeof linkMark>
export type MentionMark = z.infer<typeof mentionMark>

export const textStyles = ['normal', 'h2', 'h3'] as const
export const listStyles = ['bullet', 'number'] as const
export const decorators = ['strong', 'em', 'sub', 'sup'] as const

export const textBlock = z.object({
  _type: z.literal('block'),
  _key: key,
  style: z
    .enum(textStyles)
    .nullish()
    .transform((value) => value ?? 'normal'),
  listItem: maybe(z.enum(listStyles)),
  level: maybe(z.number().int().min(1).max(6)),
  children: list(span),
  markDefs: list(markDef),
})

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
  speaker: maybe(personCard),
  roleKeys: list(z.string()),
  roleText: maybe(localized),
  originalLanguage: maybe(language),
  originalText: maybe(z.string()),
})

export const factBoxBlock = z.object({
  _type: z.literal('factBox'),
  _key: key,
  title: z.string().min(1),
  facts: list(z.object({key, label: maybe(z.string()), value: z.string().min(1)})),
})

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
  ),
})

/** A video elsewhere, or a file of our own; nothing is loaded from elsewhere before the reader asks. */
export const videoBlock = z.object({
  _type: z.literal('video'),
  _key: key,
  title: z.string().min(1),
  url: z.url({protocol: /^https?$/}),
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

/** A story's body; a block that cannot be read costs itself, not the story. */
export const body = list(bodyBlock)
export type Body = z.infer<typeof body>
