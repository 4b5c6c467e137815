import {defineField, defineType} from '@sanity/types'
import {languages} from '../../../lib/model/language.ts'
import {languageTitles} from '../languages.ts'

/** Paragraphs for each of the site's languages. */
export const localizedText = defineType({
  name: 'localizedText',
  title: 'Paragraphs in each language',
  type: 'object',
  fields: languages.map((language) =>
    defineField({name: language, title: languageTitles[language], type: 'text', rows: 4}),
  ),
})
