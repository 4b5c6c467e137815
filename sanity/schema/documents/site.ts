import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {languages} from '../../../lib/model/language.ts'
import {languageChoices} from '../languages.ts'
import {nameField} from '../name-field.ts'
import {oneName} from '../names.ts'

/** The publisher's own settings; there is one. */
export const site = defineType({
  name: 'site',
  title: 'Site',
  type: 'document',
  groups: [
    {name: 'identity', title: 'Identity', default: true},
    {name: 'menu', title: 'Menu and policies'},
    {name: 'contact', title: 'Contact'},
  ],
  fields: [
    nameField({title: 'Name of the newsroom', group: 'identity'}),
    defineField({name: 'tagline', title: 'Tagline', type: 'localizedString', group: 'identity'}),
    defineField({
      name: 'publisher',
      title: 'Publisher',
      description: 'The institution whose newsroom this is.',
      type: 'reference',
      to: [{type: 'institution'}],
      group: 'identity',
    }),
    defineField({name: 'logo', title: 'Logo', type: 'picture', group: 'identity'}),
    defineField({
      name: 'accent',
      title: 'Accent colour',
      description: 'Six hexadecimal digits: #1f4e79. It is corrected where it would be hard to read.',
      type: 'string',
      group: 'identity',
      validation: (rule) => rule.regex(/^#[0-9a-f]{6}$/i, {name: 'colour'}).error('Write it like #1f4e79'),
    }),
    defineField({
      name: 'languages',
      title: 'Languages',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: languageChoices},
      initialValue: [...languages],
      group: 'identity',
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'navigation',
      title: 'Menu',
      type: 'array',
      of: [defineArrayMember({type: 'navigationItem'})],
      group: 'menu',
    }),
    defineField({
      name: 'policies',
      title: 'Policies',
      type: 'array',
      of: [defineArrayMember({type: 'policy'})],
      group: 'menu',
    }),
    defineField({name: 'contact', title: 'Contact', type: 'contact', group: 'contact'}),
  ],
  preview: {select: {name: 'name'}, prepare: ({name}) => ({title: oneName(name) ?? 'Site'})},
})
