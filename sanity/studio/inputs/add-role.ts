import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {languages, type Language} from '../../../lib/model/language.ts'

export interface RoleToAdd {
  readonly title: Readonly<Partial<Record<Language, string>>>
  /** Id of a published institution. */
  readonly institution: string | undefined
  readonly from: string
  readonly to: string
}

const person = z.looseObject({_id: z.string(), _type: z.string()}).nullable()
const query = '*[_id == $id][0]'

function stored({title, institution, from, to}: RoleToAdd) {
  const titles = languages.flatMap((language) => {
    const text = title[language]?.trim() ?? ''
    return text === '' ? [] : [[language, text]]
  })
  return {
    _type: 'role',
    title: {_type: 'localizedString', ...Object.fromEntries(titles)},
    ...(institution === undefined ? {} : {institution: {_type: 'reference', _ref: institution}}),
    ...(from === '' ? {} : {from}),
    ...(to === '' ? {} : {to}),
  }
}

/**
 * Writes a role into a person's draft, which is made of the published person where there is none. What readers see of
 * the person changes once the draft is published.
 */
export async function addRole(client: SanityClient, id: string, key: string, role: RoleToAdd) {
  const draft = `drafts.${id}`
  const published = person.parse(await client.fetch<unknown>(query, {id}, {perspective: 'raw'}))
  const transaction = client.transaction()
  if (published !== null) {
    const {_rev: _, _updatedAt: __, ...kept} = published
    transaction.createIfNotExists({...kept, _id: draft})
  }
  await transaction
    .patch(draft, (patch) => patch.setIfMissing({roles: []}).append('roles', [{...stored(role), _key: key}]))
    .commit()
}
