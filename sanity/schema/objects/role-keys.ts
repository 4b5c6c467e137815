import {defineType} from '@sanity/types'

/** Roles chosen among those of a person, by their keys; Studio offers them by name (`sanity/studio/inputs`). */
export const roleKeys = defineType({
  name: 'roleKeys',
  title: 'Roles that day',
  description: 'Choose only where the day does not decide: with nothing chosen, all roles held that day are shown.',
  type: 'array',
  of: [{type: 'string'}],
})
