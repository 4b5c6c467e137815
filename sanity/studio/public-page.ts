import {z} from 'zod'
import {entityKinds} from '../../lib/model/entity.ts'
import {defaultLanguage, language} from '../../lib/model/language.ts'
import {absolute, entityPath, frontPath, storyPath} from '../../lib/routes.ts'

const slug = z.object({current: z.string().min(1)}).transform(({current}) => current)
const story = z.object({_type: z.literal('story'), language, slug})
const entity = z.object({_type: z.enum(entityKinds), slug})

/** Address of the page that readers see of a document; undefined while it has none. */
export function publicPage(siteUrl: string, document: unknown): string | undefined {
  const asStory = story.safeParse(document)
  if (asStory.success) return absolute(siteUrl, storyPath(asStory.data))
  const asEntity = entity.safeParse(document)
  if (asEntity.success) {
    return absolute(siteUrl, entityPath(defaultLanguage, {kind: asEntity.data._type, slug: asEntity.data.slug}))
  }
  return z.object({_type: z.literal('site')}).safeParse(document).success
    ? absolute(siteUrl, frontPath(defaultLanguage))
    : undefined
}
