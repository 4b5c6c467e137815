import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {entityKinds} from '../../../lib/model/entity.ts'
import {nameFinder, type NameFinder} from '../../../lib/model/known-names.ts'
import {list} from '../../../lib/model/parse.ts'
import {name} from '../../../lib/model/text.ts'

// Topics are left out: their names are words like any other.
const everybody = `*[_type in ["person", "institution", "event", "programme"] && !(_id in path("drafts.**"))
  && !(_id in path("versions.**"))]{
  "id": _id, "kind": _type, name, "otherNames": [...coalesce(otherNames, []), ...coalesce(abbreviations, [])]
}`
const entities = list(z.object({id: z.string(), kind: z.enum(entityKinds), name, otherNames: list(z.string())}))

// A newsroom has thousands of names and asks for them at each keystroke: they are asked for anew twice a minute.
const kept = new Map<string, {readonly at: number; readonly finder: Promise<NameFinder>}>()
const freshFor = 30_000

/** Finds the names of the newsroom's entities in texts. */
export function finderFor(client: SanityClient): Promise<NameFinder> {
  const {apiHost, projectId, dataset} = client.config()
  const lake = `${apiHost} ${projectId} ${dataset}`
  const known = kept.get(lake)
  if (known !== undefined && Date.now() - known.at < freshFor) return known.finder
  const finder = client.fetch<unknown>(everybody).then((found) => nameFinder(entities.parse(found)))
  kept.set(lake, {at: Date.now(), finder})
  finder.catch(() => kept.delete(lake))
  return finder
}
