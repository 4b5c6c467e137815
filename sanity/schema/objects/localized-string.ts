import {defineField, defineType} from '@sanity/types'
import {languages} from '../../../lib/model/language.ts'
import {languageTitles} from '../languages.ts'

/** One line for each of the site's languages. */
export const localizedString = defineType({
  name: 'localizedString',
  title: 'Text in each language',
  type: 'object',
  options: {columns: 2},
  fields: languages.map((language) => defineField({name: language, title: languageTitles[language], type: 'string'})),
})
