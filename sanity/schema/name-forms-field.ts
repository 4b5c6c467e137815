import {defineArrayMember, defineField} from '@sanity/types'

/** Written down when a document is published, for search alone: names without gaps and turned round. */
export const nameFormsField = () =>
  defineField({
    name: 'nameForms',
    title: 'Forms of the name for search',
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
    hidden: true,
    readOnly: true,
  })
