import {TagIcon} from '@sanity/icons/Tag'
import {defineField, defineType} from '@sanity/types'
import {nameField, nameOrdering} from '../name-field.ts'
import {bothNames, selectedName} from '../names.ts'
import {previousSlugsField, slugField} from '../slug-field.ts'

/** What stories are about, across years: artificial intelligence, health. */
export const topic = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  icon: TagIcon,
  fields: [
    nameField({title: 'Name'}),
    slugField(),
    defineField({name: 'description', title: 'Description', type: 'localizedText'}),
    previousSlugsField(),
  ],
  orderings: [nameOrdering],
  preview: {
    select: selectedName,
    prepare: ({name}) => ({title: bothNames(name, 'Topic without a name'), media: TagIcon}),
  },
})
