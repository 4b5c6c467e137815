import {defineField, defineType} from '@sanity/types'

/** An address elsewhere on the web. */
export const externalLink = defineType({
  name: 'externalLink',
  title: 'Link',
  type: 'object',
  options: {columns: 2},
  fields: [
    defineField({name: 'label', title: 'Label', type: 'string'}),
    defineField({
      name: 'url',
      title: 'Address',
      type: 'url',
      validation: (rule) =>
        rule
          .required()
          .uri({scheme: ['http', 'https']})
          .error('Give the whole address, with https://'),
    }),
  ],
  preview: {
    select: {label: 'label', url: 'url'},
    prepare: ({label, url}) => ({title: label ?? url, subtitle: label === undefined ? undefined : url}),
  },
})
