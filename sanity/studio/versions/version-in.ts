import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {publishedId} from '../../../lib/model/document-id.ts'
import {language, type Language} from '../../../lib/model/language.ts'
import {list} from '../../../lib/model/parse.ts'
import {digestOf, passagesOf} from '../../../lib/model/passages.ts'
import {sourceField} from './source-field.ts'

const source = z.looseObject({_id: z.string(), _rev: z.string().optional(), language})
export type Source = z.infer<typeof source>

/** A story as an editor has it open, when its language is known. */
export function readSource(document: unknown): Source | undefined {
  return source.safeParse(document).data
}

// What belongs to one version only: when it was published, where it was before, what was wrong in it, what it was made from.
const own = new Set([
  'publishedAt',
  'previousSlugs',
  'corrections',
  'withdrawn',
  'translatedFrom',
  '_rev',
  '_createdAt',
  '_updatedAt',
])

/** The draft that another version starts from: the story as it is, to be written over. */
function copyFor(story: Source, target: Language, id: string) {
  const kept = Object.entries(story).filter(([field]) => !own.has(field))
  const text = {story: publishedId(story._id), digest: digestOf(passagesOf(story)), revision: story._rev}
  return {
    ...Object.fromEntries(kept),
    language: target,
    translatedFrom: sourceField(text, new Date()),
    _id: `drafts.${id}`,
    _type: 'story' as const,
  }
}

// The record that has the story in it; else one that once had, whose id a new one would have.
const records = `{
  "record": coalesce(
    *[_type == "translation.metadata" && references($id)][0],
    *[_id == $record][0]
  ){_id, _rev, "versions": translations[]{
    language, "id": value._ref, "exists": count(*[_id in [^.value._ref, "drafts." + ^.value._ref]]) > 0
  }}
}`
const known = z.object({
  record: z
    .object({
      _id: z.string(),
      _rev: z.string(),
      versions: list(z.object({language, id: z.string(), exists: z.boolean()})),
    })
    .nullable(),
})
type Known = z.infer<typeof known>['record']

// Weak: a version that is not published yet can be referred to, and any version can be deleted.
const entry = (written: Language, id: string) => ({
  _key: written,
  _type: 'internationalizedArrayReferenceValue',
  language: written,
  value: {_type: 'reference', _ref: id, _weak: true},
})

interface Wanted {
  readonly story: Source
  readonly target: Language
  readonly newId: string
}

/** Makes the draft and ties it, both or neither; fails when somebody else has changed the record since it was read. */
async function make(client: SanityClient, {story, target, newId}: Wanted, before: Known): Promise<void> {
  const id = publishedId(story._id)
  const draft = client.transaction().create(copyFor(story, target, newId))
  const added = entry(target, newId)
  if (before === null) {
    const translations = [entry(story.language, id), added]
    await draft
      .create({_id: `translation-${id}`, _type: 'translation.metadata', schemaTypes: ['story'], translations})
      .commit()
    return
  }
  const entries = before.versions.some((version) => version.id === id) ? [added] : [entry(story.language, id), added]
  const gone = entries.map(({language: written}) => `translations[language == "${written}"]`)
  await draft
    .patch(before._id, (patch) =>
      patch.ifRevisionId(before._rev).setIfMissing({translations: []}).unset(gone).append('translations', entries),
    )
    .commit()
}

const conflict = z.object({statusCode: z.literal(409)})
const attempts = 4

/**
 * Id of a story's version in another language. When there is none, a draft of it is made from the story and tied to it,
 * as `newId`. Of several editors who do so at once, one makes it, and all open that.
 */
export async function versionIn(client: SanityClient, story: Source, target: Language, newId: string): Promise<string> {
  const id = publishedId(story._id)
  const params = {id, record: `translation-${id}`}
  for (let attempt = 1; ; attempt += 1) {
    const {record} = known.parse(await client.fetch<unknown>(records, params, {perspective: 'raw'}))
    const made = record?.versions.find((version) => version.language === target && version.exists)
    if (made !== undefined) return made.id
    try {
      await make(client, {story, target, newId}, record)
      return newId
    } catch (error) {
      if (attempt === attempts || !conflict.safeParse(error).success) throw error
    }
  }
}
