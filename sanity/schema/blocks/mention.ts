import {defineField, defineType} from '@sanity/types'
import {entityKinds} from '../../../lib/model/entity.ts'

/** A link inside body text to a person, institution, event, topic or programme. */
export const mention = defineType({
  name: 'mention',
  title: 'Mention',
  type: 'object',
  fields: [
    defineField({
      name: 'entity',
      title: 'Who or what is mentioned',
      type: 'reference',
      to: entityKinds.map((type) => ({type})),
      validation: (rule) => rule.required().error('Say who or what is mentioned'),
    }),
  ],
})
