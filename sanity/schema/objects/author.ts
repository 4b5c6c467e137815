import {defineField, defineType} from '@sanity/types'
import {z} from 'zod'
import {oneName} from '../names.ts'

const someone = z
  .object({person: z.unknown().optional(), name: z.string().optional()})
  .refine(({person, name}) => person !== undefined || (name ?? '').trim() !== '', {
    message: 'Choose a person, or write a name',
  })

/** Who wrote a story: a person with a page, or only a name. */
export const author = defineType({
  name: 'author',
  title: 'Author',
  type: 'object',
  fields: [
    defineField({name: 'person', title: 'Person', type: 'reference', to: [{type: 'person'}]}),
    defineField({
      name: 'name',
      title: 'Name',
      description: 'Only for an author without a page, such as “News desk”.',
      type: 'string',
      hidden: ({parent}) => parent?.person !== undefined,
    }),
  ],
  validation: (rule) =>
    rule.custom((value) => (someone.safeParse(value ?? {}).success ? true : 'Choose a person, or write a name')),
  preview: {
    select: {person: 'person.name', name: 'name', media: 'person.portrait'},
    prepare: ({person, name, media}) => ({title: oneName(person) ?? name ?? 'Author', media}),
  },
})
