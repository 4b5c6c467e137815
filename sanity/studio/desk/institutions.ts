import type {StructureBuilder, StructureResolverContext} from 'sanity/structure'
import {z} from 'zod'
import type {Strings} from '../../../lib/i18n/strings-type.ts'
import type {Language} from '../../../lib/model/language.ts'
import {list, maybe} from '../../../lib/model/parse.ts'
import {name, nameIn} from '../../../lib/model/text.ts'
import {studioApiVersion} from '../../schema/api-version.ts'
import {byName, everyOne} from './lists.ts'

const query = '*[_type == "institution"]{_id, name, "parent": partOf._ref}'
const institution = z.object({_id: z.string(), name, parent: maybe(z.string())})
type Institution = z.infer<typeof institution>

/** Those that stand directly below an institution, by name; at the top, those without a parent that is there. */
export function unitsOf(all: readonly Institution[], parent: string | undefined, language: Language): Institution[] {
  const known = new Set(all.map(({_id}) => _id))
  return all
    .filter((one) => (one.parent !== undefined && known.has(one.parent) ? one.parent : undefined) === parent)
    .toSorted((a, b) => nameIn(a.name, language).text.localeCompare(nameIn(b.name, language).text, language))
}

interface Around {
  readonly S: StructureBuilder
  readonly all: readonly Institution[]
  readonly language: Language
}

const edit = (S: StructureBuilder, id: string) => S.document().schemaType('institution').documentId(id)

function item({S, all, language}: Around, {_id, name}: Institution) {
  const title = nameIn(name, language).text
  const units = unitsOf(all, _id, language)
  const itself = S.listItem().id(_id).title(title).schemaType('institution')
  if (units.length === 0) return itself.child(edit(S, _id))
  const own = S.listItem().id(`${_id}-itself`).title(title).schemaType('institution').child(edit(S, _id))
  const below = S.list()
    .id(_id)
    .title(title)
    .items([own, S.divider(), ...units.map((unit) => item({S, all, language}, unit))])
  return itself.title(`${title} (${units.length})`).child(below)
}

/** Institutions as they are parts of each other, and all of them in one list that can be searched. */
export function institutions(
  S: StructureBuilder,
  {getClient}: StructureResolverContext,
  words: Strings['desk'],
  language: Language,
) {
  const tree = async () => {
    const client = getClient({apiVersion: studioApiVersion})
    const all = list(institution).parse(await client.fetch<unknown>(query, {}, {perspective: 'drafts'}))
    return S.list()
      .id('institutions')
      .title(words.institutions)
      .items([
        everyOne(S, 'institution', words.allInstitutions, byName),
        S.divider(),
        ...unitsOf(all, undefined, language).map((one) => item({S, all, language}, one)),
      ])
  }
  return S.listItem().id('institutions').title(words.institutions).schemaType('institution').child(tree)
}
