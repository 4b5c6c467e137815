import {defineField, defineType} from '@sanity/types'
import {safeHref} from '../../../lib/model/body.ts'
import {nameField} from '../name-field.ts'
import {oneName} from '../names.ts'
import {mustFollow} from '../rules.ts'

/** A rule of the house that readers may ask for: corrections, privacy, licence. */
export const policy = defineType({
  name: 'policy',
  title: 'Policy',
  type: 'object',
  fields: [
    nameField({field: 'label', title: 'Label'}),
    defineField({
      name: 'url',
      title: 'Address',
      type: 'string',
      validation: (rule) => rule.custom(mustFollow(safeHref, 'An address is needed')),
    }),
  ],
  preview: {
    select: {label: 'label', url: 'url'},
    prepare: ({label, url}) => ({title: oneName(label) ?? 'Policy', subtitle: url}),
  },
})
