import {defineField, defineType} from '@sanity/types'
import {nameField} from '../name-field.ts'
import {bothNames} from '../names.ts'

/** An honour that is not a role: CAS Academician. */
export const distinction = defineType({
  name: 'distinction',
  title: 'Distinction',
  type: 'object',
  fields: [
    nameField({field: 'title', title: 'Title', description: 'CAS Academician, 中国科学院院士'}),
    defineField({name: 'institution', title: 'Given by', type: 'reference', to: [{type: 'institution'}]}),
  ],
  preview: {
    select: {name: 'title'},
    prepare: ({name}) => ({title: bothNames(name, 'Distinction')}),
  },
})
