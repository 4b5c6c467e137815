import type {EntityCard} from '../../model/entity.ts'
import {languages} from '../../model/language.ts'
import type {Site} from '../../model/site.ts'
import {type Author, type Story, dateModified} from '../../model/story.ts'
import {absolute, entityId, storyPath} from '../../routes.ts'
import {breadcrumbs, newsCrumb} from './breadcrumbs.ts'
import {type JsonLdGraph, type JsonLdNode, graphOf, some} from './node.ts'
import type {Page} from './page.ts'
import {pictureNodes} from './pictures.ts'
import {quotationNode} from './quotation.ts'
import {entityReference, storyId, storyReference} from './references.ts'
import {publisherId, publisherNode, websiteId, websiteNode} from './website.ts'

/** A story's page: the story with its people and events, what they said, the site, and the way to it. */
export function storyJsonLd(story: Story, site: Site, siteUrl: string): JsonLdGraph {
  const page = {language: story.language, site, siteUrl}
  const crumbs = [newsCrumb(page), {name: story.headline, path: storyPath(story)}]
  return graphOf(
    storyNode(story, page),
    ...quotationNodes(story, page),
    websiteNode(page),
    publisherNode(page),
    breadcrumbs(crumbs, page),
  )
}

function storyNode(story: Story, page: Page): JsonLdNode {
  const {siteUrl} = page
  const picture = story.mainPicture ?? story.picture
  const publisher = {'@id': publisherId(page)}
  return {
    ...storyReference(story, siteUrl),
    mainEntityOfPage: absolute(siteUrl, storyPath(story)),
    description: story.standfirst,
    dateline: story.dateline?.place,
    image: picture && pictureNodes(picture, story.language),
    datePublished: story.publishedAt,
    dateModified: dateModified(story),
    author: some(story.byline.flatMap((author) => authorNode(author, page))) ?? publisher,
    publisher,
    isPartOf: {'@id': websiteId(page)},
    isAccessibleForFree: true,
    ...subjects(story, page),
    hasPart: some(quotationNodes(story, page).map((node) => ({'@id': node['@id']}))),
    workTranslation: some(story.translations.map((other) => storyReference(other, siteUrl))),
    correction: some(
      story.corrections.map(({date, text}) => ({'@type': 'CorrectionComment', text, datePublished: date})),
    ),
  }
}

function subjects(story: Story, page: Page): JsonLdNode {
  const about = [...story.events, ...story.topics, ...story.programmes]
  const named = [...story.appearances.map(({person}) => person), ...story.institutions, ...linked(story)]
  const told = new Set(about.map(({id}) => id))
  const mentions = [...new Map(named.map((entity) => [entity.id, entity])).values()].filter(({id}) => !told.has(id))
  return {
    about: some(about.map((entity) => entityReference(entity, page))),
    mentions: some(mentions.map((entity) => entityReference(entity, page))),
  }
}

// What the body links to, whether or not the story lists it.
const linked = ({body}: Story): EntityCard[] =>
  body.flatMap((block) => {
    const marks = block._type === 'block' ? block.markDefs : []
    return marks.flatMap((mark) => (mark._type === 'mention' && mark.entity !== undefined ? [mark.entity] : []))
  })

// Who writes under a name alone is a desk, such as “News desk”; a person has a record.
function authorNode({person, name}: Author, page: Page): JsonLdNode[] {
  if (person !== undefined) return [entityReference(person, page)]
  if (name === undefined) return []
  const publisher = page.site.publisher?.name
  if (languages.some((language) => name === publisher?.[language])) return [{'@id': publisherId(page)}]
  return [{'@type': 'Organization', name}]
}

function quotationNodes(story: Story, page: Page): JsonLdNode[] {
  const [event] = story.events
  const said = {
    story: storyId(page.siteUrl, story),
    language: story.language,
    event: event && entityId(page.siteUrl, event),
  }
  const nodes = story.body.map((block) => (block._type === 'quotation' ? quotationNode(block, said, page) : undefined))
  return nodes.filter((node) => node !== undefined)
}
