import {defineField, defineType} from '@sanity/types'
import {safeHref} from '../../../lib/model/body.ts'
import {mustFollow} from '../rules.ts'

/** A link to anywhere. */
export const link = defineType({
  name: 'link',
  title: 'Link',
  type: 'object',
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      description: 'https://…, mailto:…, tel:… or a path of this site.',
      type: 'string',
      validation: (rule) => rule.custom(mustFollow(safeHref, 'An address is needed')),
    }),
  ],
})
