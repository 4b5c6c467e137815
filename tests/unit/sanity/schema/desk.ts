import {validateDocumentInternal} from '@sanity/validation/_internal'
import type {SanityClient} from '@sanity/client'
import {compileSchema} from '../../../../sanity/schema/compile.ts'
import {startLake} from '../../../support/lake.ts'

type Fields = Readonly<Record<string, unknown>>

/** An editor’s desk: the schema, and a lake of its own with a few published documents. */
export async function openDesk(published: readonly (Fields & {_id: string; _type: string})[]) {
  const lake = await startLake()
  const client: SanityClient = lake.client('editor')
  const transaction = client.transaction()
  for (const document of published) transaction.create(document)
  await transaction.commit()
  const schema = compileSchema()

  /** What Studio tells the editor of a draft: `level path: message`, in the order of the fields. */
  async function told(type: string, fields: Fields): Promise<string[]> {
    const system = {_rev: 'r', _createdAt: '2020-03-24T00:00:00Z', _updatedAt: '2020-03-24T00:00:00Z'}
    const document = {_id: `drafts.some-${type.replaceAll('.', '-')}`, ...fields, _type: type, ...system}
    // As in Studio: outside of it an object's errors are told as warnings, for the sake of fields without a type.
    const getClient = (options: {apiVersion: string}) => client.withConfig(options)
    const markers = await validateDocumentInternal({document, schema, getClient, environment: 'studio'})
    return markers.map(({level, path, message}) => `${level} ${path.map(segment).join('.')}: ${message}`)
  }

  return {client, schema, told, close: () => lake.close()}
}

function segment(part: unknown): string {
  return typeof part === 'object' && part !== null && '_key' in part ? String(part._key) : String(part)
}

export const slug = (current: string) => ({_type: 'slug', current})
export const ref = (id: string) => ({_type: 'reference', _ref: id})
