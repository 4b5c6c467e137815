import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {nameForms} from '../../lib/model/name-forms.ts'
import {list, maybe} from '../../lib/model/parse.ts'
import {localized} from '../../lib/model/text.ts'

const query = `*[_type in ["person", "institution"] && !defined(nameForms)] | order(_id)[0...500]{
  "id": _id, name, otherNames
}`
const unfinished = z.object({
  id: z.string(),
  name: maybe(localized),
  otherNames: z.array(z.string()).catch([]),
})

/**
 * Writes the forms of names that search needs into people and institutions that came by a program, and were never
 * published in Studio. Returns how many there were.
 */
export async function completeNameForms(client: SanityClient): Promise<number> {
  const found = list(unfinished).parse(await client.fetch<unknown>(query, {}, {perspective: 'raw'}))
  if (found.length === 0) return 0
  const transaction = client.transaction()
  for (const {id, name, otherNames} of found) {
    const forms = nameForms([...Object.values(name ?? {}), ...otherNames])
    transaction.patch(id, (patch) => patch.set({nameForms: forms}))
  }
  await transaction.commit({visibility: 'sync'})
  return found.length + (await completeNameForms(client))
}
