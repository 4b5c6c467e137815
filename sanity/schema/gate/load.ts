import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {publishedId, withDrafts} from '../../../lib/model/document-id.ts'
import {pointersOf} from '../../../lib/model/gate-links.ts'
import type {StoryDraft} from '../../../lib/model/gate-draft.ts'
import {referred, type GateGraph, type Referred} from '../../../lib/model/gate-graph.ts'
import {language} from '../../../lib/model/language.ts'
import {list, maybe} from '../../../lib/model/parse.ts'
import {siteId} from '../../../lib/model/site.ts'
import {finderFor} from './names.ts'
import {loadVersions, offered, tie, tieFields} from './versions.ts'

// A draft stands for what it will be: its name and roles count, but it is not public by itself.
const around = `{
  "documents": *[_id in $referred]{
    "id": _id, "published": !(_id in path("drafts.**")), name, roles[]{"key": _key, from, to}, start, timeZone, precision
  },
  "slugs": *[_type == "story" && (slug.current in $slugs || count(previousSlugs[@ in $slugs]) > 0)]{
    "id": _id, language, "slugs": [slug.current, ...coalesce(previousSlugs, [])]
  },
  "public": *[_id in $stories]._id,
  "languages": *[_id == $site][0].languages,
  "ties": *[_type == "translation.metadata" && references($stories)]${tieFields}
}`

const answer = z.object({
  documents: list(referred),
  slugs: list(z.object({id: z.string(), language: maybe(z.string()), slugs: list(z.string())})),
  public: z.array(z.string()),
  languages: list(language),
  ties: list(tie),
})
type Answer = z.infer<typeof answer>

/** What a draft will be for readers, who have what was published before. */
function changed(before: Referred, draft: Referred): Referred {
  const isKnown = (key: string) => before.roles.some((role) => role.key === key)
  const roles = draft.roles.map((role) => ({...role, published: isKnown(role.key)}))
  return {...draft, published: true, roles}
}

/** By published id; public when there is a published document, and otherwise told from the draft. */
function documentsOf(found: readonly Referred[]): Map<string, Referred> {
  const known = new Map<string, Referred>()
  const publishedFirst = found.toSorted((one, other) => Number(other.published) - Number(one.published))
  for (const one of publishedFirst) {
    const id = publishedId(one.id)
    const before = known.get(id)
    known.set(id, {...(before?.published === true ? changed(before, one) : one), id})
  }
  return known
}

function isTaken(draft: StoryDraft, slugs: Answer['slugs']): boolean {
  const {_id, slug, language} = draft
  if (slug === undefined) return false
  const others = slugs.filter(({id}) => publishedId(id) !== publishedId(_id))
  return others.some(
    (other) => (other.language === undefined || other.language === language) && other.slugs.includes(slug),
  )
}

/** Asks the lake, once for all of them, what the gate must know around some stories. */
export async function loadGraphs(
  lake: SanityClient,
  drafts: readonly StoryDraft[],
): Promise<(draft: StoryDraft) => GateGraph> {
  const client = lake.withConfig({perspective: 'raw'})
  const params = {
    referred: withDrafts(drafts.flatMap((draft) => pointersOf(draft).map(({id}) => id))),
    slugs: drafts.flatMap(({slug}) => slug ?? []),
    stories: drafts.map(({_id}) => publishedId(_id)),
    site: siteId,
  }
  const [raw, findNames] = await Promise.all([client.fetch<unknown>(around, params), finderFor(client)])
  const found = answer.parse(raw)
  const versions = await loadVersions(client, found.ties)
  const documents = documentsOf(found.documents)
  return (draft) => ({
    documents,
    findNames,
    slugTaken: isTaken(draft, found.slugs),
    wasPublished: found.public.includes(publishedId(draft._id)),
    languages: offered(found.languages),
    versions: versions.find((tied) => tied.some(({id}) => id === publishedId(draft._id))) ?? [],
  })
}
