import {defineField, defineType} from '@sanity/types'
import {z} from 'zod'
import {firstDay, lastDay, partialDate} from '../../../lib/model/date.ts'
import {nameField} from '../name-field.ts'
import {oneName, oneRole} from '../names.ts'
import {follows} from '../rules.ts'

const span = z.object({from: partialDate, to: partialDate})

/** Whether a period ends before it starts; open or unreadable ends are told elsewhere. */
export function inOrder(value: unknown): true | string {
  const parsed = span.safeParse(value)
  if (!parsed.success || firstDay(parsed.data.from) <= lastDay(parsed.data.to)) return true
  return 'This ends before it starts'
}

/** A title a person holds at an institution from a date to a date. */
export const role = defineType({
  name: 'role',
  title: 'Role',
  type: 'object',
  fields: [
    nameField({field: 'title', title: 'Title', description: 'President, 校长'}),
    defineField({name: 'institution', title: 'Institution', type: 'reference', to: [{type: 'institution'}]}),
    defineField({
      name: 'from',
      title: 'From',
      description: 'As exactly as it is known: 2015, 2015-03 or 2015-03-24.',
      type: 'string',
      validation: (rule) => rule.custom(follows(partialDate)),
    }),
    defineField({
      name: 'to',
      title: 'To',
      description: 'Leave open while the role is held.',
      type: 'string',
      validation: (rule) => rule.custom(follows(partialDate)),
    }),
  ],
  validation: (rule) => rule.custom(inOrder),
  preview: {
    select: {
      title: 'title',
      institution: 'institution.name',
      from: 'from',
      to: 'to',
    },
    prepare: ({title, institution, from, to}) => ({
      title: oneRole(title, institution) ?? oneName(institution) ?? 'Role',
      subtitle: (from ?? to) === undefined ? undefined : `${from ?? ''}–${to ?? ''}`,
    }),
  },
})
