import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {languages} from '../../../lib/model/language.ts'
import {languageChoices} from '../languages.ts'
import {nameField} from '../name-field.ts'
import {oneName} from '../names.ts'
import {frontSections} from '../objects/front-sections.ts'
import {references} from '../references.ts'

/** The publisher's own settings; there is one. */
export const site = defineType({
  name: 'site',
  title: 'Site',
  type: 'document',
  icon: EarthGlobeIcon,
  groups: [
    {name: 'identity', title: 'Identity', default: true},
    {name: 'front', title: 'Front page'},
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
      validation: (rule) => rule.required().min(1).unique().error('Choose at least one language, each once'),
    }),
    references({
      name: 'leads',
      title: 'Lead story',
      description: 'One, which stands for its translations, or one for each language. Left empty, the newest leads.',
      to: 'story',
      group: 'front',
    }),
    defineField({
      name: 'frontPage',
      title: 'Under the lead',
      description:
        'Sections in their order. Left empty, the latest stories, events, people in the news, and topics and programmes.',
      type: 'array',
      of: frontSections.map(({name}) => defineArrayMember({type: name})),
      group: 'front',
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
