import {type Language, languageTags} from '../../model/language.ts'
import type {Site} from '../../model/site.ts'
import type {StoryCard} from '../../model/story-card.ts'
import type {Programme, Topic} from '../../model/subject.ts'
import {nameIn, textIn} from '../../model/text.ts'
import {absolute, entityId, entityPath, storyPath} from '../../routes.ts'
import {type Crumb, breadcrumbs, entityCrumbs} from './breadcrumbs.ts'
import {names} from './names.ts'
import {type JsonLdGraph, type JsonLdNode, graphOf} from './node.ts'
import type {Page} from './page.ts'
import {entityReference} from './references.ts'
import {websiteId} from './website.ts'

/** A page that is a list; `crumbs` lead from the front page (left out) to it, itself included. */
interface ListPage {
  readonly language: Language
  readonly crumbs: readonly Crumb[]
  readonly stories?: readonly StoryCard[] | undefined
}

/** A page that lists stories, people or other things. */
export function listJsonLd(list: ListPage, site: Site, siteUrl: string): JsonLdGraph {
  const page = {language: list.language, site, siteUrl}
  const last = list.crumbs.at(-1)
  const self = last && collectionNode(last, list.stories ?? [], page)
  return graphOf(self, breadcrumbs(list.crumbs, page))
}

/** The page of a topic or a programme: what it is about, and its stories. */
export function subjectJsonLd(
  subject: Topic | Programme,
  language: Language,
  site: Site,
  siteUrl: string,
): JsonLdGraph {
  const page = {language, site, siteUrl}
  const self = {name: nameIn(subject.name, language).text, path: entityPath(language, subject)}
  const about = {
    ...entityReference(subject, page),
    ...names(subject.name, [], language),
    description: textIn(subject.description, language)?.text,
  }
  return graphOf(
    {...collectionNode(self, subject.stories, page), about: {'@id': entityId(siteUrl, subject)}},
    about,
    breadcrumbs(entityCrumbs(subject, page), page),
  )
}

function collectionNode({name, path}: Crumb, stories: readonly StoryCard[], page: Page): JsonLdNode {
  const {siteUrl, language} = page
  const items = stories.map((story, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: story.headline,
    url: absolute(siteUrl, storyPath(story)),
  }))
  return {
    '@type': 'CollectionPage',
    '@id': absolute(siteUrl, path),
    name,
    url: absolute(siteUrl, path),
    inLanguage: languageTags[language],
    isPartOf: {'@id': websiteId(page)},
    mainEntity: items.length > 0 ? {'@type': 'ItemList', itemListElement: items} : undefined,
  }
}
