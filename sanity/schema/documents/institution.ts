import {HomeIcon} from '@sanity/icons/Home'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {partialDate} from '../../../lib/model/date.ts'
import {publishedId} from '../../../lib/model/document-id.ts'
import {institutionKinds, ror} from '../../../lib/model/institution.ts'
import {choices, sentence} from '../choices.ts'
import {nameField, nameOrdering} from '../name-field.ts'
import {bothNames, oneName, selectedName} from '../names.ts'
import {nameFormsField} from '../name-forms-field.ts'
import {follows} from '../rules.ts'
import {previousSlugsField, slugField} from '../slug-field.ts'
import {notBelowItself} from '../units.ts'

/** A university, laboratory, office…; a unit is an institution that is part of another. */
export const institution = defineType({
  name: 'institution',
  title: 'Institution',
  type: 'document',
  icon: HomeIcon,
  groups: [
    {name: 'what', title: 'What it is', default: true},
    {name: 'where', title: 'Where it is'},
    {name: 'more', title: 'More'},
  ],
  fields: [
    nameField({title: 'Name', description: 'Zhejiang University, 浙江大学', group: 'what'}),
    defineField({
      name: 'abbreviations',
      title: 'Abbreviations',
      description: 'ZJU, 浙大',
      type: 'array',
      of: [defineArrayMember({type: 'string', options: {search: {weight: 10}}})],
      options: {layout: 'tags'},
      group: 'what',
    }),
    slugField('what'),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: {list: choices(institutionKinds)},
      group: 'what',
      validation: (rule) => rule.required().error('Say what kind of institution this is'),
    }),
    defineField({
      name: 'partOf',
      title: 'Part of',
      description: 'The institution that this one is a unit of.',
      type: 'reference',
      to: [{type: 'institution'}],
      group: 'what',
      options: {
        filter: ({document}) => ({filter: '_id != $id', params: {id: publishedId(document._id)}}),
      },
      validation: (rule) => rule.custom(notBelowItself),
    }),
    defineField({name: 'logo', title: 'Logo', type: 'picture', group: 'what'}),
    defineField({name: 'place', title: 'Place', type: 'place', group: 'where'}),
    defineField({name: 'description', title: 'Description', type: 'localizedText', group: 'more'}),
    defineField({
      name: 'founded',
      title: 'Founded',
      description: '1897, 1897-05 or 1897-05-21',
      type: 'string',
      group: 'more',
      validation: (rule) => rule.custom(follows(partialDate)),
    }),
    defineField({
      name: 'website',
      title: 'Website',
      type: 'url',
      group: 'more',
      validation: (rule) => rule.uri({scheme: ['http', 'https']}),
    }),
    defineField({
      name: 'ror',
      title: 'ROR',
      description: 'The Research Organization Registry’s identifier: https://ror.org/00a2xv884',
      type: 'string',
      group: 'more',
      validation: (rule) => rule.custom(follows(ror)),
    }),
    previousSlugsField('more'),
    nameFormsField(),
  ],
  orderings: [nameOrdering],
  preview: {
    select: {
      ...selectedName,
      kind: 'kind',
      parent: 'partOf.name',
      media: 'logo',
    },
    prepare: ({name, kind, parent, media}) => ({
      title: bothNames(name, 'Institution without a name'),
      subtitle: [typeof kind === 'string' ? sentence(kind) : undefined, oneName(parent)].filter(Boolean).join(' · '),
      media: media ?? HomeIcon,
    }),
  },
})
