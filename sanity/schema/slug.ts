import type {SlugSourceContext, SlugValidationContext} from '@sanity/types'
import {z} from 'zod'
import {isArchiveSlug} from '../../lib/model/archive.ts'
import {publishedId} from '../../lib/model/document-id.ts'
import {defaultLanguage, languages} from '../../lib/model/language.ts'
import {localized, textIn} from '../../lib/model/text.ts'
import {studioApiVersion} from './api-version.ts'

export const longestSlug = 96

/** Text as the last part of an address: Latin letters, digits and hyphens; empty when the text has none of these. */
export function slugify(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (words.length <= longestSlug) return words
  const cut = words.slice(0, longestSlug + 1)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : longestSlug)
}

const named = z.object({
  _id: z.string().catch(''),
  _type: z.string().catch('document'),
  name: localized.optional().catch(undefined),
  headline: z.string().optional().catch(undefined),
  language: z.string().optional().catch(undefined),
  dateline: z.object({date: z.string().optional()}).optional().catch(undefined),
  _createdAt: z.string().optional().catch(undefined),
})

// A story takes the address of its version in an earlier language of the list, Chinese that of English: all share one.
const slugsInLanguages = `*[_type == "translation.metadata" && references($id)][0]
  .translations[language in $earlier]{language, "slug": value->slug.current}`
const slugsFound = z.array(z.object({language: z.string(), slug: z.string()}).nullable().catch(null)).nullish()

async function slugOfVersion(
  id: string,
  written: string | undefined,
  {getClient}: Pick<SlugSourceContext, 'getClient'>,
) {
  const place = languages.findIndex((language) => language === written)
  const earlier = languages.slice(0, Math.max(0, place))
  if (earlier.length === 0) return undefined
  const client = getClient({apiVersion: studioApiVersion})
  const found = slugsFound.parse(await client.fetch(slugsInLanguages, {id, earlier}, {perspective: 'raw'})) ?? []
  return earlier.flatMap((language) => found.find((version) => version?.language === language)?.slug ?? [])[0]
}

/** What a document's slug is made from; when nothing Latin is found, date and id: a slug is never empty. */
export async function slugSource(document: unknown, context: Pick<SlugSourceContext, 'getClient'>): Promise<string> {
  const {_id, _type, name, headline, language, dateline, _createdAt} = named.parse(document)
  const id = publishedId(_id)
  if (_type === 'story') {
    const shared = await slugOfVersion(id, language, context)
    if (shared !== undefined) return shared
  }
  const text = headline ?? textIn(name, defaultLanguage)?.text ?? ''
  if (slugify(text) !== '') return text
  const day = dateline?.date ?? _createdAt?.slice(0, 10) ?? new Date().toISOString().slice(0, 10)
  return `${day} ${id.replace(/[^a-z0-9]/gi, '').slice(0, 8)}`
}

const others = `_type == $type && (language == $language || !defined(language))
  && !(_id in [$id, "drafts." + $id]) && !(_id in path("versions.*." + $id))`
const othersWithSlug = `count(*[${others} && (slug.current == $slug || $slug in previousSlugs)])`
const takenSlugs = `*[${others} && (slug.current in $slugs || count(previousSlugs[@ in $slugs]) > 0)]{
  "all": [slug.current, ...coalesce(previousSlugs, [])]
}.all[@ in $slugs]`

/** Whether no other document of the type (and language) has this slug now or had it before. */
export async function isUnique(slug: string, context: SlugValidationContext): Promise<boolean> {
  const {_id, _type, language} = named.parse(context.document)
  const client = context.getClient({apiVersion: studioApiVersion})
  const params = {type: _type, id: publishedId(_id), slug, language: language ?? null}
  return (await client.fetch(othersWithSlug, params, {perspective: 'raw'})) === 0
}

type Source = Pick<SlugSourceContext, 'getClient'>

/** The first address made from a text that no other document of the kind has: `visit`, else `visit-2`, `visit-3`. */
export async function freeSlug(text: string, document: unknown, {getClient}: Source): Promise<string> {
  const base = slugify(text)
  const {_id, _type, language} = named.parse(document)
  const params = {type: _type, id: publishedId(_id), language: language ?? null}
  const client = getClient({apiVersion: studioApiVersion})
  const slugs = Array.from({length: 50}, (_, place) => (place === 0 ? base : `${base}-${place + 1}`))
  const found = await client.fetch<unknown>(takenSlugs, {...params, slugs}, {perspective: 'raw'})
  const taken = new Set(z.array(z.string()).parse(found))
  return slugs.find((slug) => !taken.has(slug) && !isArchiveSlug(slug)) ?? `${base}-${publishedId(_id).slice(0, 8)}`
}

/** The address of a document that has none yet. */
export const firstSlug = async (document: unknown, context: Source): Promise<string> =>
  freeSlug(await slugSource(document, context), document, context)

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What is wrong with a slug, or true. */
export function problemOf(slug: string): true | string {
  if (!slugPattern.test(slug)) return 'Use small letters a–z, digits and single hyphens'
  return isArchiveSlug(slug) ? 'The archive has this address: add a word to it' : true
}
