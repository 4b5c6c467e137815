import {defineField, defineType} from '@sanity/types'

/** Which text of which story a version says the same as; `lib/model/translation.ts` tells what follows from it. */
export const translatedFrom = defineType({
  name: 'translatedFrom',
  title: 'Translated from',
  type: 'object',
  fields: [
    // Weak: the original may be a draft, and may be deleted.
    defineField({name: 'story', title: 'Story', type: 'reference', to: [{type: 'story'}], weak: true}),
    defineField({name: 'digest', title: 'Digest of its words', type: 'string'}),
    defineField({name: 'revision', title: 'Revision that had them', type: 'string'}),
    defineField({name: 'at', title: 'Up to date since', type: 'datetime'}),
  ],
})
