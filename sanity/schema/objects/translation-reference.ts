import {defineField, defineType} from '@sanity/types'
import {languageChoices} from '../languages.ts'

/** One language's version of a story; the name is that of the usual document-internationalization plugin. */
export const translationReference = defineType({
  name: 'internationalizedArrayReferenceValue',
  title: 'Version',
  type: 'object',
  fields: [
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      options: {list: languageChoices},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'value',
      title: 'Story',
      type: 'reference',
      to: [{type: 'story'}],
      weak: true,
      options: {
        filter: ({parent}) => {
          const language = parent !== undefined && 'language' in parent ? parent.language : undefined
          return typeof language === 'string' ? {filter: 'language == $language', params: {language}} : {filter: 'true'}
        },
      },
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {select: {title: 'value.headline', subtitle: 'language', media: 'value.mainPicture'}},
})
