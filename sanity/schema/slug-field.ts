import {defineArrayMember, defineField, type SlugValidationContext} from '@sanity/types'
import {freeSlug, isUnique, longestSlug, problemOf, slugSource} from './slug.ts'

type UniqueCheck = (slug: string, context: SlugValidationContext) => boolean | Promise<boolean>

/** A story's address is looked at by the publish gate: once, and in the same words everywhere. */
export const gated: UniqueCheck = () => true

/** The field that makes a document's address. It may stay empty: publishing makes one. */
export function slugField(group?: string, unique: UniqueCheck = isUnique) {
  return defineField({
    name: 'slug',
    title: 'Address',
    description:
      'The last part of the page’s address. Left empty, it is made when you publish: from the English title, else from day and number.',
    type: 'slug',
    ...(group === undefined ? {} : {group}),
    options: {
      source: slugSource,
      slugify: (text, _type, context) => freeSlug(text, context.parent, context),
      isUnique: unique,
      maxLength: longestSlug,
    },
    validation: (rule) => rule.custom((slug) => slug?.current === undefined || problemOf(slug.current)),
  })
}

/** The addresses that a document had in public before; links to them still lead to it. */
export function previousSlugsField(group?: string) {
  return defineField({
    name: 'previousSlugs',
    title: 'Former addresses',
    description:
      'They lead readers to the present one. Kept by itself when the address of a published document changes.',
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
    options: {layout: 'tags'},
    ...(group === undefined ? {} : {group}),
    validation: (rule) => rule.unique(),
  })
}
