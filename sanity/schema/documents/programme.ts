import {TargetIcon} from '@sanity/icons/Target'
import {defineField, defineType} from '@sanity/types'
import {nameField, nameOrdering} from '../name-field.ts'
import {bothNames, selectedName} from '../names.ts'
import {previousSlugsField, slugField} from '../slug-field.ts'

/** A plan or project with a period, that stories and events belong to: the 14th Five-Year Plan. */
export const programme = defineType({
  name: 'programme',
  title: 'Programme',
  type: 'document',
  icon: TargetIcon,
  fields: [
    nameField({title: 'Name'}),
    slugField(),
    defineField({name: 'period', title: 'Period', type: 'period'}),
    defineField({name: 'description', title: 'Description', type: 'localizedText'}),
    previousSlugsField(),
  ],
  orderings: [nameOrdering],
  preview: {
    select: {...selectedName, from: 'period.from', to: 'period.to'},
    prepare: ({name, from, to}) => ({
      title: bothNames(name, 'Programme without a name'),
      subtitle: (from ?? to) ? `${from ?? ''}–${to ?? ''}` : undefined,
      media: TargetIcon,
    }),
  },
})
