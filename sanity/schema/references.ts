import {defineArrayMember, defineField} from '@sanity/types'

/** A list of references to documents of one type, each at most once. */
export function references(options: {name: string; title: string; to: string; description?: string; group?: string}) {
  const {to, ...rest} = options
  return defineField({
    ...rest,
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type: to}]})],
    validation: (rule) => rule.unique(),
  })
}
