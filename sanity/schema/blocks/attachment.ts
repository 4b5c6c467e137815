import {defineField, defineType} from '@sanity/types'

/** A file that readers may download. */
export const attachment = defineType({
  name: 'attachment',
  title: 'File',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      validation: (rule) => rule.required().error('A file needs a title'),
    }),
    defineField({
      name: 'file',
      title: 'File',
      type: 'file',
      validation: (rule) => rule.required().assetRequired().error('Choose the file'),
    }),
  ],
  preview: {
    select: {title: 'title', name: 'file.asset.originalFilename'},
    prepare: ({title, name}) => ({title: title ?? 'File', subtitle: name}),
  },
})
