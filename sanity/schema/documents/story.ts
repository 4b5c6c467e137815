import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {startOfStory} from '../story-start.ts'
import {gateRule} from '../gate/rules.ts'
import {languageChoices} from '../languages.ts'
import {storyPreview, storySelection} from '../previews/story.ts'
import {references} from '../references.ts'
import {gated, previousSlugsField, slugField} from '../slug-field.ts'

/** A structured news entry. */
export const story = defineType({
  name: 'story',
  title: 'Story',
  type: 'document',
  icon: DocumentTextIcon,
  groups: [
    {name: 'text', title: 'Write', default: true},
    {name: 'people', title: 'People and places'},
    {name: 'publishing', title: 'Publish'},
    {name: 'translations', title: 'Translations'},
  ],
  initialValue: startOfStory,
  validation: (rule) => [rule.custom(gateRule('error')), rule.custom(gateRule('advice')).warning()],
  fields: [
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      group: ['text', 'translations'],
      options: {list: languageChoices, layout: 'radio', direction: 'horizontal'},
    }),
    defineField({
      name: 'headline',
      title: 'Headline',
      type: 'string',
      group: 'text',
      options: {search: {weight: 10}},
      validation: (rule) => rule.max(140).warning('Long headlines are cut off in search results and on phones'),
    }),
    slugField('text', gated),
    defineField({
      name: 'standfirst',
      title: 'Standfirst',
      description: 'One or two sentences that tell the story to somebody who reads no further.',
      type: 'text',
      rows: 3,
      group: 'text',
    }),
    defineField({name: 'dateline', title: 'Dateline', type: 'dateline', group: 'text'}),
    defineField({
      name: 'byline',
      title: 'Byline',
      description: 'Who wrote it.',
      type: 'array',
      of: [defineArrayMember({type: 'author'})],
      group: 'text',
    }),
    defineField({name: 'mainPicture', title: 'Main picture', type: 'picture', group: 'text'}),
    defineField({name: 'body', title: 'Body', type: 'body', group: 'text'}),
    defineField({
      name: 'appearances',
      title: 'People in this story',
      description: 'Who, in which capacity, and in which role that day.',
      type: 'array',
      of: [defineArrayMember({type: 'appearance'})],
      group: 'people',
    }),
    references({name: 'institutions', title: 'Institutions in this story', to: 'institution', group: 'people'}),
    references({
      name: 'events',
      title: 'Events',
      description: 'What the story tells of. The day of the first one decides which roles are shown.',
      to: 'event',
      group: 'people',
    }),
    references({name: 'topics', title: 'Topics', to: 'topic', group: 'people'}),
    references({name: 'programmes', title: 'Programmes', to: 'programme', group: 'people'}),
    defineField({
      name: 'publishedAt',
      title: 'Publication time',
      description: 'Left empty, it is set when you publish. A time to come keeps the story back until then.',
      type: 'datetime',
      group: 'publishing',
    }),
    defineField({
      name: 'embargoUntil',
      title: 'Embargo until',
      description: 'Before this time the story exists nowhere in public, even when published.',
      type: 'datetime',
      group: 'publishing',
    }),
    defineField({
      name: 'withdrawn',
      title: 'Taken down',
      description: 'Readers are told so in its place. “Put back” in the menu beside Publish brings it back.',
      type: 'boolean',
      readOnly: true,
      hidden: ({value}) => value !== true,
      group: 'publishing',
    }),
    defineField({
      name: 'corrections',
      title: 'Corrections',
      description: 'Shown to readers, with their dates.',
      type: 'array',
      of: [defineArrayMember({type: 'correction'})],
      group: 'publishing',
    }),
    defineField({name: 'pressContact', title: 'Press contact', type: 'pressContact', group: 'publishing'}),
    defineField({
      name: 'versions',
      title: 'Versions of this story',
      description: 'One for each language. A new one starts from this one, with its pictures, people and links.',
      type: 'storyVersions',
      group: 'translations',
    }),
    defineField({
      name: 'translatedFrom',
      title: 'Translated from',
      type: 'translatedFrom',
      // Kept by the panel above, which says it in words.
      hidden: true,
      readOnly: true,
      group: 'translations',
    }),
    previousSlugsField('publishing'),
  ],
  orderings: [
    {
      name: 'publishedAtDesc',
      title: 'Newest first',
      by: [
        {field: 'publishedAt', direction: 'desc'},
        {field: '_createdAt', direction: 'desc'},
      ],
    },
    {name: 'headlineAsc', title: 'Headline', by: [{field: 'headline', direction: 'asc'}]},
  ],
  preview: {select: storySelection, prepare: (selection) => ({...storyPreview(selection), media: selection.media})},
})
