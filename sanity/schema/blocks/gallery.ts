import {defineField, defineType} from '@sanity/types'

/** Several pictures that belong together. */
export const gallery = defineType({
  name: 'gallery',
  title: 'Gallery',
  type: 'object',
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string'}),
    defineField({
      name: 'pictures',
      title: 'Pictures',
      type: 'array',
      of: [{type: 'picture'}],
      options: {layout: 'grid'},
      validation: (rule) => rule.required().min(1).error('A gallery needs a picture: add one, or take the gallery out'),
    }),
  ],
  preview: {
    select: {title: 'title', media: 'pictures.0'},
    prepare: ({title, media}) => ({title: title ?? 'Gallery', subtitle: 'Gallery', media}),
  },
})
