import {z} from 'zod'
import {digest} from './digest.ts'
import type {FieldPath} from './gate-item.ts'
import {language} from './language.ts'
import {lenient, list} from './parse.ts'
import {storedBlock, storedPicture, type StoredBlock, type StoredPicture} from './stored-words.ts'

export const passageKinds = [
  'headline',
  'standfirst',
  'dateline',
  'picture',
  'heading',
  'paragraph',
  'quotation',
  'gallery',
  'factBox',
  'table',
  'video',
  'attachment',
  'correction',
] as const

/** A piece of what readers read in a story: what it is, its words, and where in the document it stands. */
export interface Passage {
  readonly kind: (typeof passageKinds)[number]
  readonly text: string
  readonly path: FieldPath
}

const stored = z.object({
  language: lenient(language),
  headline: lenient(z.string()),
  standfirst: lenient(z.string()),
  dateline: lenient(z.object({place: lenient(z.string()), date: lenient(z.string())})),
  mainPicture: lenient(storedPicture),
  body: list(storedBlock).catch([]),
  corrections: list(z.object({_key: z.string(), text: lenient(z.string())})).catch([]),
})
type Stored = z.infer<typeof stored>
type Words = readonly (string | undefined)[]

// How a text is broken into lines, and which of two codes an accent has, is not what it says.
const tidy = (words: Words) =>
  words
    .map((one) => (one ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim())
    .filter((one) => one !== '')
    .join('\n')

/** Of what stands in several languages, readers of the story see its own. */
const ofPicture = (picture: StoredPicture | undefined, {language: own}: Stored): Words =>
  own === undefined ? [picture?.credit] : [picture?.alt?.[own], picture?.caption?.[own], picture?.credit]

function ofBlock(block: StoredBlock, story: Stored): readonly [Passage['kind'], Words] {
  switch (block._type) {
    case 'block':
      return [block.style === 'normal' ? 'paragraph' : 'heading', [block.children.map(({text}) => text).join('')]]
    case 'picture':
      return ['picture', ofPicture(block, story)]
    case 'gallery':
      return ['gallery', [block.title, ...block.pictures.flatMap((picture) => ofPicture(picture, story))]]
    case 'quotation':
      return ['quotation', [block.text, block.originalText]]
    case 'factBox':
      return ['factBox', [block.title, ...block.facts.flatMap(({label, value}) => [label, value])]]
    case 'table':
      return ['table', [block.caption, ...block.rows.map(({cells}) => cells.join(' | '))]]
    case 'video':
      return ['video', [block.title, block.caption, ...ofPicture(block.poster, story)]]
    case 'attachment':
      return ['attachment', [block.title]]
  }
}

/**
 * What readers read of a story as it is stored, in their order: no tag, role, address or crop of a picture, and no key.
 * Drafts and published documents alike; what cannot be read is left out.
 */
export function passagesOf(document: unknown): readonly Passage[] {
  const story = stored.safeParse(document).data
  if (story === undefined) return []
  const passage = (kind: Passage['kind'], words: Words, ...path: FieldPath): Passage => ({
    kind,
    text: tidy(words),
    path,
  })
  const found = [
    passage('headline', [story.headline], 'headline'),
    passage('standfirst', [story.standfirst], 'standfirst'),
    passage('dateline', [story.dateline?.place, story.dateline?.date], 'dateline'),
    passage('picture', ofPicture(story.mainPicture, story), 'mainPicture'),
    ...story.body.map((block) => passage(...ofBlock(block, story), 'body', {_key: block._key})),
    ...story.corrections.map(({_key, text}) => passage('correction', [text], 'corrections', {_key})),
  ]
  return found.filter(({text}) => text !== '')
}

/** The same for two texts that say the same, whatever else is different around them. */
export const digestOf = (passages: readonly Passage[]) =>
  digest(passages.map(({kind, text}) => `${kind}\u0000${text}`).join('\u0001'))
