import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import type {Language} from '../../../lib/model/language.ts'
import {list, maybe} from '../../../lib/model/parse.ts'
import {name, nameIn} from '../../../lib/model/text.ts'

const query = '*[_type == "institution"]{_id, name, kind, "parent": partOf._ref}'
const institution = z.object({_id: z.string(), name, kind: maybe(z.string()), parent: maybe(z.string())})
export type Institution = z.infer<typeof institution>

/** All institutions as their editors have them. */
export const findInstitutions = async (client: SanityClient): Promise<Institution[]> =>
  list(institution).parse(await client.fetch<unknown>(query, {}, {perspective: 'drafts'}))

/** Those that stand directly below an institution, by name; at the top, those without a parent that is there. */
export function unitsOf(all: readonly Institution[], parent: string | undefined, language: Language): Institution[] {
  const known = new Set(all.map(({_id}) => _id))
  return all
    .filter((one) => (one.parent !== undefined && known.has(one.parent) ? one.parent : undefined) === parent)
    .toSorted((a, b) => nameIn(a.name, language).text.localeCompare(nameIn(b.name, language).text, language))
}
