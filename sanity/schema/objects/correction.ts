import {defineField, defineType} from '@sanity/types'
import {dayIn, moment} from '../../../lib/model/date.ts'
import {newsroomTimeZone} from '../../../lib/model/story.ts'

/** A dated public note of what was wrong and is now right. */
export const correction = defineType({
  name: 'correction',
  title: 'Correction',
  type: 'object',
  fields: [
    defineField({
      name: 'date',
      title: 'Corrected at',
      type: 'datetime',
      initialValue: () => new Date().toISOString(),
      validation: (rule) => rule.required().error('Say when it was corrected'),
    }),
    defineField({
      name: 'text',
      title: 'What was wrong and is now right',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.required().error('Say what was wrong and what is right'),
    }),
  ],
  preview: {
    select: {text: 'text', date: 'date'},
    prepare: ({text, date}) => ({
      title: text ?? 'Correction',
      subtitle: moment.safeParse(date).success ? dayIn(date, newsroomTimeZone) : undefined,
    }),
  },
})
