import {CalendarIcon} from '@sanity/icons/Calendar'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {z} from 'zod'
import {moment, timeZone} from '../../../lib/model/date.ts'
import {eventKinds, eventStatuses, startPrecisions} from '../../../lib/model/event-card.ts'
import {newsroomTimeZone} from '../../../lib/model/story.ts'
import {choices} from '../choices.ts'
import {nameField} from '../name-field.ts'
import {eventPreview, eventSelection} from '../previews/event.ts'
import {references} from '../references.ts'
import {mustFollow} from '../rules.ts'
import {previousSlugsField, slugField} from '../slug-field.ts'

const withStart = z.object({start: moment})

/** Whether an event ends after it starts. */
export function afterStart(end: unknown, document: unknown): true | string {
  const ends = moment.safeParse(end)
  const starts = withStart.safeParse(document)
  if (!ends.success || !starts.success) return true
  return Date.parse(ends.data) >= Date.parse(starts.data.start) ? true : 'This is before the start'
}

/** Something that happened or will happen: a visit, a signing, a symposium. */
export const event = defineType({
  name: 'event',
  title: 'Event',
  type: 'document',
  icon: CalendarIcon,
  groups: [
    {name: 'when', title: 'What, when, where', default: true},
    {name: 'who', title: 'Who'},
    {name: 'more', title: 'More'},
  ],
  fields: [
    nameField({title: 'Name', group: 'when'}),
    slugField('when'),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: {list: choices(eventKinds)},
      group: 'when',
      validation: (rule) => rule.required().error('Say what kind of event this is'),
    }),
    defineField({
      name: 'start',
      title: 'Start',
      type: 'datetime',
      options: {displayTimeZone: newsroomTimeZone, allowTimeZoneSwitch: true},
      group: 'when',
      validation: (rule) => rule.required().error('Say when the event starts'),
    }),
    defineField({
      name: 'precision',
      title: 'How exactly the start is known',
      description: 'Readers are shown no more than this.',
      type: 'string',
      options: {
        list: choices(startPrecisions, {
          time: 'To the minute',
          morning: 'In the morning',
          afternoon: 'In the afternoon',
          evening: 'In the evening',
          day: 'Only the day',
          month: 'Only the month',
        }),
      },
      initialValue: 'time',
      group: 'when',
    }),
    defineField({
      name: 'end',
      title: 'End',
      type: 'datetime',
      options: {displayTimeZone: newsroomTimeZone, allowTimeZoneSwitch: true},
      group: 'when',
      validation: (rule) => rule.custom((end, {document}) => afterStart(end, document)),
    }),
    defineField({
      name: 'timeZone',
      title: 'Time zone',
      description: 'Readers see the times in this zone: Asia/Shanghai, Europe/Paris.',
      type: 'string',
      initialValue: newsroomTimeZone,
      group: 'when',
      validation: (rule) => rule.custom(mustFollow(timeZone, 'A time zone is needed, such as Asia/Shanghai')),
    }),
    defineField({
      name: 'status',
      title: 'Status',
      type: 'string',
      options: {list: choices(eventStatuses), layout: 'radio', direction: 'horizontal'},
      initialValue: 'scheduled',
      group: 'when',
    }),
    defineField({name: 'place', title: 'Place', type: 'place', group: 'when'}),
    references({name: 'hosts', title: 'Hosts', description: 'Who invited.', to: 'institution', group: 'who'}),
    defineField({
      name: 'appearances',
      title: 'People',
      description: 'Who took part, in which capacity, and in which role that day.',
      type: 'array',
      of: [defineArrayMember({type: 'appearance'})],
      group: 'who',
    }),
    references({name: 'institutions', title: 'Institutions that took part', to: 'institution', group: 'who'}),
    defineField({
      name: 'others',
      title: 'Others',
      description: 'Participants without a page of their own: deans of five colleges.',
      type: 'localizedText',
      group: 'who',
    }),
    defineField({
      name: 'programme',
      title: 'Programme',
      type: 'reference',
      to: [{type: 'programme'}],
      group: 'more',
    }),
    defineField({name: 'description', title: 'Description', type: 'localizedText', group: 'more'}),
    defineField({
      name: 'website',
      title: 'Website',
      type: 'url',
      group: 'more',
      validation: (rule) => rule.uri({scheme: ['http', 'https']}),
    }),
    previousSlugsField('more'),
  ],
  orderings: [
    {name: 'startDesc', title: 'Latest first', by: [{field: 'start', direction: 'desc'}]},
    {name: 'startAsc', title: 'Earliest first', by: [{field: 'start', direction: 'asc'}]},
  ],
  preview: {select: eventSelection, prepare: (selection) => ({...eventPreview(selection), media: CalendarIcon})},
})
