import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import type {Language} from '../../../lib/model/language.ts'

export interface RoleToAdd {
  readonly key: string
  readonly language: Language
  readonly title: string
  readonly from: string
  readonly to: string
}

const person = z.looseObject({_id: z.string(), _type: z.string()}).nullable()
const query = '*[_id == $id][0]'

/**
 * Writes a role into a person's draft, which is made of the published person where there is none. What readers see of
 * the person changes once the draft is published.
 */
export async function addRole(client: SanityClient, id: string, {key, language, title, from, to}: RoleToAdd) {
  const draft = `drafts.${id}`
  const role = {
    _key: key,
    _type: 'role',
    title: {_type: 'localizedString', [language]: title.trim()},
    ...(from === '' ? {} : {from}),
    ...(to === '' ? {} : {to}),
  }
  const published = person.parse(await client.fetch<unknown>(query, {id}, {perspective: 'raw'}))
  const transaction = client.transaction()
  if (published !== null) {
    const {_rev: _, _updatedAt: __, ...kept} = published
    transaction.createIfNotExists({...kept, _id: draft})
  }
  await transaction.patch(draft, (patch) => patch.setIfMissing({roles: []}).append('roles', [role])).commit()
}
