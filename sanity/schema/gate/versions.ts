import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {publishedId, withDrafts} from '../../../lib/model/document-id.ts'
import {language, languages, type Language} from '../../../lib/model/language.ts'
import {lenient, list} from '../../../lib/model/parse.ts'
import {digestOf, passagesOf} from '../../../lib/model/passages.ts'
import {siteId} from '../../../lib/model/site.ts'
import {translatedFrom, type StoryVersion, type VersionText} from '../../../lib/model/translation.ts'

/** The versions of a story by their language, as the record that ties them lists them. */
export const tie = z.object({versions: list(z.object({language, id: z.string()}))}).transform(({versions}) => versions)
type Tie = z.infer<typeof tie>

/** Of the records that tie stories together, the fields of `tie`. */
export const tieFields = '{"versions": translations[]{language, "id": value._ref}}'

// All that readers read, and no more: bodies are long, and their marks are no words.
const texts = `*[_id in $ids]{
  _id, _rev, _updatedAt, language, translatedFrom, headline, standfirst, dateline, mainPicture, corrections,
  body[]{..., "children": children[]{text}, "markDefs": null}
}`
const form = z
  .looseObject({_id: z.string(), _rev: z.string(), _updatedAt: z.string(), translatedFrom: lenient(translatedFrom)})
  .transform(({_id: id, _rev: revision, _updatedAt: updatedAt, translatedFrom: from, ...words}) => {
    const passages = passagesOf(words)
    const text: VersionText = {revision, updatedAt, passages, digest: digestOf(passages)}
    return {id, text, translatedFrom: from}
  })
type Form = z.infer<typeof form>

/** The version that a published document and its draft are, when there is either. */
function versionOf(id: string, written: Language, forms: readonly Form[]): StoryVersion[] {
  const published = forms.find((one) => one.id === id)
  const draft = forms.find((one) => one.id !== id && publishedId(one.id) === id)
  const shown = published ?? draft
  if (shown === undefined) return []
  const isBoth = published !== undefined && draft !== undefined
  return [
    {
      id,
      language: written,
      isPublished: published !== undefined,
      text: shown.text,
      draft: isBoth ? draft.text : undefined,
      translatedFrom: (draft ?? shown).translatedFrom,
    },
  ]
}

/** The versions that are tied together, as far as they exist. */
export async function loadVersions(client: SanityClient, ties: readonly Tie[]): Promise<StoryVersion[][]> {
  const ids = withDrafts(ties.flat().map(({id}) => id))
  const raw = client.withConfig({perspective: 'raw'})
  const forms = ids.length === 0 ? [] : z.array(form).parse(await raw.fetch<unknown>(texts, {ids}))
  return ties.map((tied) => tied.flatMap((one) => versionOf(one.id, one.language, forms)))
}

const around = `{
  "languages": *[_id == $site][0].languages,
  "ties": *[_type == "translation.metadata" && references($id)]${tieFields}
}`
const answer = z.object({languages: list(language), ties: list(tie)})

/** The languages that the site is in. */
export const offered = (chosen: readonly Language[]) => (chosen.length > 0 ? chosen : languages)

/** What an editor sees of a story's versions: those that exist, and the languages that could have one. */
export interface Versions {
  readonly languages: readonly Language[]
  readonly versions: readonly StoryVersion[]
}

/** Asks the lake for the versions of a story. */
export async function findVersions(client: SanityClient, id: string): Promise<Versions> {
  const raw = client.withConfig({perspective: 'raw'})
  const found = answer.parse(await raw.fetch<unknown>(around, {id: publishedId(id), site: siteId}))
  const [versions] = await loadVersions(client, found.ties)
  return {languages: offered(found.languages), versions: versions ?? []}
}
