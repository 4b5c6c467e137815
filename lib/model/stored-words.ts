import {z} from 'zod'
import {lenient, list} from './parse.ts'
import {localized} from './text.ts'

const words = lenient(z.string())
const key = z.string()

/** The words of a picture as it is stored. */
export const storedPicture = z.object({alt: lenient(localized), caption: lenient(localized), credit: words})
export type StoredPicture = z.infer<typeof storedPicture>

const fact = z.object({label: words, value: words})
const row = z.object({cells: list(z.string()).catch([])})

/** The words of a block of body text as it is stored; a half-written one has some of them. */
export const storedBlock = z.discriminatedUnion('_type', [
  z.object({
    _type: z.literal('block'),
    _key: key,
    style: z.string().catch('normal'),
    children: list(z.object({text: z.string()})).catch([]),
  }),
  storedPicture.extend({_type: z.literal('picture'), _key: key}),
  z.object({_type: z.literal('gallery'), _key: key, title: words, pictures: list(storedPicture).catch([])}),
  z.object({_type: z.literal('quotation'), _key: key, text: words, originalText: words}),
  z.object({_type: z.literal('factBox'), _key: key, title: words, facts: list(fact).catch([])}),
  z.object({_type: z.literal('table'), _key: key, caption: words, rows: list(row).catch([])}),
  z.object({_type: z.literal('video'), _key: key, title: words, caption: words, poster: lenient(storedPicture)}),
  z.object({_type: z.literal('attachment'), _key: key, title: words}),
])
export type StoredBlock = z.infer<typeof storedBlock>
