import type {EntityCard, EntityKind} from '../../model/entity.ts'
import {type Language, languageTags} from '../../model/language.ts'
import {nameIn} from '../../model/text.ts'
import {absolute, entityId, entityPath, storyPath} from '../../routes.ts'
import type {JsonLdNode} from './node.ts'
import type {Page} from './page.ts'

const types: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  institution: 'Organization',
  event: 'Event',
  topic: 'Thing',
  programme: 'Thing',
}

type Named = Pick<EntityCard, 'kind' | 'slug' | 'name'>

/** A thing that is told in full on its own page, here by its name. */
export function entityReference(entity: Named, {language, siteUrl}: Page): JsonLdNode {
  return {
    '@type': types[entity.kind],
    '@id': entityId(siteUrl, entity),
    name: nameIn(entity.name, language).text,
    url: absolute(siteUrl, entityPath(language, entity)),
  }
}

type Headed = {readonly language: Language; readonly slug: string; readonly headline: string}

/** `@id` of a story; its translations are stories of their own. */
export const storyId = (siteUrl: string, story: Pick<Headed, 'language' | 'slug'>) =>
  `${absolute(siteUrl, storyPath(story))}#story`

/** A story that is told in full on its own page. */
export const storyReference = (story: Headed, siteUrl: string): JsonLdNode => ({
  '@type': 'NewsArticle',
  '@id': storyId(siteUrl, story),
  headline: story.headline,
  url: absolute(siteUrl, storyPath(story)),
  inLanguage: languageTags[story.language],
})
