import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** Facts at a glance: a label and a value each. */
export const factBox = defineType({
  name: 'factBox',
  title: 'Fact box',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      validation: (rule) => rule.required().error('A fact box needs a title'),
    }),
    defineField({
      name: 'facts',
      title: 'Facts',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'fact',
          title: 'Fact',
          type: 'object',
          fields: [
            defineField({name: 'label', title: 'Label', type: 'string'}),
            defineField({
              name: 'value',
              title: 'Value',
              type: 'string',
              validation: (rule) => rule.required().error('A fact needs its value'),
            }),
          ],
          preview: {select: {title: 'value', subtitle: 'label'}},
        }),
      ],
      validation: (rule) => rule.required().min(1).error('A fact box needs a fact: add one, or take the box out'),
    }),
  ],
  preview: {select: {title: 'title'}, prepare: ({title}) => ({title: title ?? 'Fact box', subtitle: 'Fact box'})},
})
