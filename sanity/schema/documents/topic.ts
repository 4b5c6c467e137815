import {defineField, defineType} from '@sanity/types'
import {nameField} from '../name-field.ts'
import {bothNames} from '../names.ts'
import {slugField} from '../slug.ts'

/** What stories are about, across years: artificial intelligence, health. */
export const topic = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  fields: [
    nameField({title: 'Name'}),
    slugField(),
    defineField({name: 'description', title: 'Description', type: 'localizedText'}),
  ],
  orderings: [{name: 'nameAsc', title: 'Name', by: [{field: 'name.en', direction: 'asc'}]}],
  preview: {
    select: {en: 'name.en', zh: 'name.zh'},
    prepare: ({en, zh}) => ({title: bothNames(en, zh, 'Topic without a name')}),
  },
})
