import {defineField, defineType} from '@sanity/types'
import {quotationKinds} from '../../../lib/model/body.ts'
import {choices} from '../choices.ts'
import {languageChoices} from '../languages.ts'
import {oneName} from '../names.ts'

/** Words of a speaker, direct or reported, with the speaker's role that day. */
export const quotation = defineType({
  name: 'quotation',
  title: 'Quotation',
  type: 'object',
  fieldsets: [{name: 'original', title: 'As it was said', options: {collapsible: true, collapsed: true}}],
  fields: [
    defineField({
      name: 'text',
      title: 'Words',
      description: 'Without quotation marks; the page sets them.',
      type: 'text',
      rows: 4,
      validation: (rule) => rule.required().error('A quotation needs its words'),
    }),
    defineField({
      name: 'quotationKind',
      title: 'Direct or reported',
      type: 'string',
      options: {
        list: choices(quotationKinds, {direct: 'Direct: the very words', reported: 'Reported: what was meant'}),
        layout: 'radio',
      },
      initialValue: 'direct',
      validation: (rule) => rule.required().error('Say whether these are the very words'),
    }),
    defineField({name: 'speaker', title: 'Speaker', type: 'reference', to: [{type: 'person'}]}),
    defineField({name: 'roleKeys', title: 'Roles that day', type: 'roleKeys'}),
    defineField({
      name: 'roleText',
      title: 'Role in words',
      description: 'Only for a role that the speaker’s page does not list.',
      type: 'localizedString',
    }),
    defineField({
      name: 'originalLanguage',
      title: 'Language it was said in',
      type: 'string',
      options: {list: languageChoices},
      fieldset: 'original',
    }),
    defineField({name: 'originalText', title: 'Original words', type: 'text', rows: 3, fieldset: 'original'}),
  ],
  preview: {
    select: {text: 'text', name: 'speaker.name', media: 'speaker.portrait'},
    prepare: ({text, name, media}) => ({
      title: text ?? 'Quotation',
      subtitle: oneName(name) ?? 'Speaker not named',
      media,
    }),
  },
})
