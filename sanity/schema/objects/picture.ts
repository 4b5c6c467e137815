import {defineField, defineType} from '@sanity/types'
import {z} from 'zod'
import {defaultLanguage} from '../../../lib/model/language.ts'
import {licences} from '../../../lib/model/picture.ts'
import {localized, textIn} from '../../../lib/model/text.ts'
import {choices} from '../choices.ts'
import {oneName} from '../names.ts'

/** What the lake takes as a picture: no SVG, which can carry scripts. */
export const acceptedPictures = 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff'

const withAsset = z.object({asset: z.object({_ref: z.string()})})

/** Tells of a picture that people who cannot see it get nothing from. */
export function altText(value: unknown, parent: unknown, document: {readonly _type?: string} = {}): true | string {
  // In a story the publish gate asks for it, in the story's language.
  if (document._type === 'story') return true
  if (!withAsset.safeParse(parent).success) return true
  const parsed = localized.safeParse(value)
  if (parsed.success && textIn(parsed.data, defaultLanguage) !== undefined) return true
  return 'Say what the picture shows, for readers who cannot see it'
}

/** An image with what a newsroom must know about it. */
export const picture = defineType({
  name: 'picture',
  title: 'Picture',
  type: 'image',
  options: {hotspot: true, metadata: ['lqip', 'palette'], accept: acceptedPictures},
  fields: [
    defineField({
      name: 'alt',
      title: 'What it shows',
      description: 'One sentence, read aloud to those who cannot see the picture.',
      type: 'localizedString',
      validation: (rule) => rule.custom((value, {parent, document}) => altText(value, parent, document)).warning(),
    }),
    defineField({name: 'caption', title: 'Caption', type: 'localizedString'}),
    defineField({name: 'credit', title: 'Credit', description: 'Photographer or source.', type: 'string'}),
    defineField({
      name: 'licence',
      title: 'Licence',
      type: 'string',
      options: {
        list: choices(licences, {
          'cc-by-4.0': 'Creative Commons Attribution 4.0',
          'cc-by-sa-4.0': 'Creative Commons Attribution-ShareAlike 4.0',
          cc0: 'Creative Commons Zero',
        }),
      },
    }),
  ],
  preview: {
    select: {media: 'asset', alt: 'alt', credit: 'credit'},
    prepare: ({media, alt, credit}) => ({
      title: oneName(alt) ?? 'Picture without description',
      subtitle: credit,
      media,
    }),
  },
})
