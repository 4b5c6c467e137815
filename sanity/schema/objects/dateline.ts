import {defineField, defineType} from '@sanity/types'

/** Place and date a story is told from. */
export const dateline = defineType({
  name: 'dateline',
  title: 'Dateline',
  type: 'object',
  options: {columns: 2},
  fields: [
    defineField({name: 'place', title: 'Place', description: 'Hangzhou, 杭州', type: 'string'}),
    defineField({name: 'date', title: 'Date', description: 'The day the story tells of.', type: 'date'}),
  ],
})
