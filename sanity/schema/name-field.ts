import {defineField} from '@sanity/types'
import {languages} from '../../lib/model/language.ts'
import {name} from '../../lib/model/text.ts'
import {mustFollow} from './rules.ts'

/** A name that must exist in one language at least. */
export function nameField(options: {title: string; description?: string; group?: string; field?: string}) {
  const {field = 'name', ...rest} = options
  return defineField({
    name: field,
    type: 'localizedString',
    ...rest,
    validation: (rule) => rule.custom(mustFollow(name, 'A name is needed in at least one language')),
  })
}

/** Documents by their names, in one language after the other. */
export const nameOrdering = {
  name: 'nameAsc',
  title: 'Name',
  by: languages.map((language) => ({field: `name.${language}`, direction: 'asc' as const})),
}
