import {UserIcon} from '@sanity/icons/User'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {orcid} from '../../../lib/model/person.ts'
import {nameField, nameOrdering} from '../name-field.ts'
import {personPreview, personSelection} from '../previews/person.ts'
import {nameFormsField} from '../name-forms-field.ts'
import {follows} from '../rules.ts'
import {previousSlugsField, slugField} from '../slug-field.ts'

/** Somebody stories are about. */
export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  icon: UserIcon,
  groups: [
    {name: 'who', title: 'Who', default: true},
    {name: 'roles', title: 'Roles'},
    {name: 'more', title: 'More'},
  ],
  fields: [
    nameField({title: 'Name', description: 'Wu Zhaohui, 吴朝晖', group: 'who'}),
    slugField('who'),
    defineField({
      name: 'otherNames',
      title: 'Other forms of the name',
      description: 'As sources write it: WU Zhaohui, Z. Wu. Search finds the person by these too.',
      type: 'array',
      of: [defineArrayMember({type: 'string', options: {search: {weight: 10}}})],
      options: {layout: 'tags'},
      group: 'who',
    }),
    defineField({name: 'portrait', title: 'Portrait', type: 'picture', group: 'who'}),
    defineField({
      name: 'roles',
      title: 'Roles',
      description:
        'Every title at an institution, with its dates, the present ones first. Old stories show the old roles.',
      type: 'array',
      of: [defineArrayMember({type: 'role'})],
      group: 'roles',
    }),
    defineField({
      name: 'distinctions',
      title: 'Distinctions',
      description: 'Honours that are not roles.',
      type: 'array',
      of: [defineArrayMember({type: 'distinction'})],
      group: 'roles',
    }),
    defineField({name: 'biography', title: 'Biography', type: 'localizedText', group: 'more'}),
    defineField({
      name: 'orcid',
      title: 'ORCID iD',
      description: '0000-0002-1825-0097',
      type: 'string',
      group: 'more',
      validation: (rule) => rule.custom(follows(orcid)),
    }),
    defineField({
      name: 'links',
      title: 'Links',
      type: 'array',
      of: [defineArrayMember({type: 'externalLink'})],
      group: 'more',
    }),
    previousSlugsField('more'),
    nameFormsField(),
  ],
  orderings: [nameOrdering],
  preview: {
    select: personSelection,
    prepare: (selection) => ({...personPreview(selection), media: selection.media ?? UserIcon}),
  },
})
