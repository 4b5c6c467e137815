import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {sourceField, type SourceText} from './source-field.ts'

const forms = z.array(z.string())

/**
 * Notes that a version says the same as its original says in a text. It is noted in the version's draft, with which it is
 * published; of a version without a draft in what is published, since for readers nothing is different.
 */
export async function noteUpToDate(client: SanityClient, version: string, text: SourceText): Promise<void> {
  const ids = [version, `drafts.${version}`]
  const found = forms.parse(await client.fetch<unknown>('*[_id in $ids]._id', {ids}, {perspective: 'raw'}))
  const form = found.find((id) => id !== version) ?? version
  await client
    .patch(form)
    .set({translatedFrom: sourceField(text, new Date())})
    .commit()
}
