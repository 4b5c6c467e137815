import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {z} from 'zod'

const versions = z.array(z.object({language: z.string()}))

/** Tells of two versions in one language. */
export function oneOfEach(value: unknown): true | string {
  const parsed = versions.safeParse(value ?? [])
  if (!parsed.success) return true
  const seen = new Set(parsed.data.map(({language}) => language))
  return seen.size === parsed.data.length ? true : 'There is more than one version in the same language'
}

/** Ties the versions of one story together. Saved at once: it has no draft, and nothing of it is shown by itself. */
export const translationMetadata = defineType({
  name: 'translation.metadata',
  title: 'Translations',
  type: 'document',
  liveEdit: true,
  fields: [
    defineField({
      name: 'translations',
      title: 'Versions of the story',
      type: 'array',
      of: [defineArrayMember({type: 'internationalizedArrayReferenceValue'})],
      validation: (rule) => rule.custom(oneOfEach),
    }),
    defineField({
      name: 'schemaTypes',
      title: 'Of type',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      initialValue: ['story'],
      readOnly: true,
      hidden: true,
    }),
  ],
  preview: {
    select: {
      first: 'translations.0.value.headline',
      second: 'translations.1.value.headline',
      media: 'translations.0.value.mainPicture',
    },
    prepare: ({first, second, media}) => ({title: first ?? second ?? 'No versions yet', subtitle: second, media}),
  },
})
