import {defineField, defineType} from '@sanity/types'

/** How readers reach the publisher. */
export const contact = defineType({
  name: 'contact',
  title: 'Contact',
  type: 'object',
  fields: [
    defineField({name: 'email', title: 'E-mail', type: 'email'}),
    defineField({name: 'phone', title: 'Telephone', type: 'string'}),
    defineField({name: 'address', title: 'Postal address', type: 'localizedText'}),
  ],
})
