import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {publishedId} from '../../lib/model/document-id.ts'
import {language, type Language} from '../../lib/model/language.ts'

const source = z.looseObject({_id: z.string(), language})
type Source = z.infer<typeof source>

/** A story as an editor has it open, when its language is known. */
export function readSource(document: unknown): Source | undefined {
  return source.safeParse(document).data
}

// What belongs to one version only: when it was published, where it was before, what was wrong in it.
const own = new Set(['publishedAt', 'previousSlugs', 'corrections', 'withdrawn', '_rev', '_createdAt', '_updatedAt'])

/** The draft that another version starts from: the story as it is, to be written over. */
function copyFor(story: Source, target: Language, id: string) {
  const kept = Object.entries(story).filter(([field]) => !own.has(field))
  return {...Object.fromEntries(kept), language: target, _id: `drafts.${id}`, _type: 'story' as const}
}

const tie = `*[_type == "translation.metadata" && references($id)][0]{
  _id, "version": translations[language == $target][0].value._ref
}`
const found = z.object({_id: z.string(), version: z.string().nullish()}).nullable()

// Weak: a version that is not published yet can be referred to, and any version can be deleted.
const version = (written: Language, id: string) => ({
  _key: written,
  _type: 'internationalizedArrayReferenceValue',
  language: written,
  value: {_type: 'reference', _ref: id, _weak: true},
})

/**
 * Id of a story's version in another language. When there is none, a draft of it is made from the story and tied to it,
 * both or neither. `newId` is used for that draft.
 */
export async function versionIn(client: SanityClient, story: Source, target: Language, newId: string): Promise<string> {
  const id = publishedId(story._id)
  const tied = found.parse(await client.fetch<unknown>(tie, {id, target}, {perspective: 'raw'}))
  if (tied !== null && typeof tied.version === 'string') return tied.version
  const tieId = tied?._id ?? `translation-${id}`
  const first = version(story.language, id)
  await client
    .transaction()
    .create(copyFor(story, target, newId))
    .createIfNotExists({_id: tieId, _type: 'translation.metadata', schemaTypes: ['story'], translations: [first]})
    .patch(tieId, (patch) => patch.setIfMissing({translations: []}).append('translations', [version(target, newId)]))
    .commit()
  return newId
}
