import {z} from 'zod'
import {digestOf, passagesOf} from '../../lib/model/passages.ts'
import {sourceField} from '../../sanity/studio/versions/source-field.ts'

const tie = z.object({
  _type: z.literal('translation.metadata'),
  translations: z.array(z.object({value: z.object({_ref: z.string()})})),
})
interface Document {
  readonly _id: string
}

/**
 * The demo's translations with what they were made from: the first version that their list names, as it is loaded. Not in
 * the file itself, where it would be wrong after each change of a word. `revision` is the one that loading makes.
 */
export function withSources<T extends Document>(documents: readonly T[], revision: string, now: Date) {
  const sources = documents.flatMap((document) => {
    const [original, ...versions] = tie.safeParse(document).data?.translations ?? []
    return versions.map(({value}) => [value._ref, original?.value._ref] as const)
  })
  const sourceOf = new Map(sources)
  const known = new Map(documents.map((document) => [document._id, document]))
  return documents.map((document) => {
    const original = known.get(sourceOf.get(document._id) ?? '')
    if (original === undefined) return document
    const text = {story: original._id, digest: digestOf(passagesOf(original)), revision}
    return {...document, translatedFrom: sourceField(text, now)}
  })
}
