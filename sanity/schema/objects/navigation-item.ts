import {defineField, defineType} from '@sanity/types'
import {nameField} from '../name-field.ts'
import {oneName} from '../names.ts'

/** One entry of the site's menu. */
export const navigationItem = defineType({
  name: 'navigationItem',
  title: 'Menu entry',
  type: 'object',
  fields: [
    nameField({field: 'label', title: 'Label'}),
    defineField({
      name: 'path',
      title: 'Path',
      description: 'Without the language: /news, /people, /topics/artificial-intelligence.',
      type: 'string',
      validation: (rule) =>
        rule
          .required()
          .regex(/^\/([^/].*)?$/, {name: 'path'})
          .error('A path starts with one slash: /news'),
    }),
  ],
  preview: {
    select: {label: 'label', path: 'path'},
    prepare: ({label, path}) => ({title: oneName(label) ?? 'Menu entry', subtitle: path}),
  },
})
