import {defineField, defineType} from '@sanity/types'
import {capacities} from '../../../lib/model/appearance.ts'
import {choices, sentence} from '../choices.ts'
import {oneName} from '../names.ts'

/** A person in a story or event: who, in which role that day, in which capacity. */
export const appearance = defineType({
  name: 'appearance',
  title: 'Appearance',
  type: 'object',
  fields: [
    defineField({
      name: 'person',
      title: 'Person',
      type: 'reference',
      to: [{type: 'person'}],
      validation: (rule) => rule.required().error('Say who appears'),
    }),
    defineField({
      name: 'capacity',
      title: 'Capacity',
      type: 'string',
      options: {list: choices(capacities), layout: 'radio', direction: 'horizontal'},
      initialValue: 'participant',
    }),
    defineField({name: 'roleKeys', title: 'Roles that day', type: 'roleKeys'}),
    defineField({
      name: 'roleText',
      title: 'Role in words',
      description: 'Only for a role that the person’s page does not list.',
      type: 'localizedString',
    }),
  ],
  preview: {
    select: {name: 'person.name', capacity: 'capacity', media: 'person.portrait'},
    prepare: ({name, capacity, media}) => ({
      title: oneName(name) ?? 'Person',
      subtitle: typeof capacity === 'string' ? sentence(capacity) : undefined,
      media,
    }),
  },
})
