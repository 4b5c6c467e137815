import {defineField, defineType} from '@sanity/types'

/** Whom journalists ask about a story. */
export const pressContact = defineType({
  name: 'pressContact',
  title: 'Press contact',
  type: 'object',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string'}),
    defineField({name: 'email', title: 'E-mail', type: 'email'}),
    defineField({name: 'phone', title: 'Telephone', type: 'string'}),
  ],
})
