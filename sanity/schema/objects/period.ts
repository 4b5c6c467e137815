import {defineField, defineType} from '@sanity/types'
import {partialDate} from '../../../lib/model/date.ts'
import {follows} from '../rules.ts'
import {inOrder} from './role.ts'

/** When a programme begins and ends, as exactly as it is known. */
export const period = defineType({
  name: 'period',
  title: 'Period',
  type: 'object',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'from',
      title: 'From',
      description: '2021, 2021-03 or 2021-03-24.',
      type: 'string',
      validation: (rule) => rule.custom(follows(partialDate)),
    }),
    defineField({
      name: 'to',
      title: 'To',
      description: 'Leave open when no end is known.',
      type: 'string',
      validation: (rule) => rule.custom(follows(partialDate)),
    }),
  ],
  validation: (rule) => rule.custom(inOrder),
})
