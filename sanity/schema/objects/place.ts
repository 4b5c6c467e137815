import {defineField, defineType} from '@sanity/types'

/** Where something is. */
export const place = defineType({
  name: 'place',
  title: 'Place',
  type: 'object',
  options: {collapsible: true, collapsed: false},
  fields: [
    defineField({name: 'venue', title: 'Venue', type: 'localizedString'}),
    defineField({name: 'address', title: 'Street address', type: 'localizedString'}),
    defineField({name: 'city', title: 'City', type: 'localizedString'}),
    defineField({
      name: 'country',
      title: 'Country',
      description: 'Two capital letters (ISO 3166-1): CN, FR.',
      type: 'string',
      validation: (rule) => rule.regex(/^[A-Z]{2}$/, {name: 'country'}).error('Two capital letters, such as CN'),
    }),
  ],
})
