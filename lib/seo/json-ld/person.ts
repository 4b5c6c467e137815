import type {Language} from '../../model/language.ts'
import type {Person} from '../../model/person.ts'
import type {Role} from '../../model/role.ts'
import type {Site} from '../../model/site.ts'
import {nameIn, textIn} from '../../model/text.ts'
import {breadcrumbs, entityCrumbs} from './breadcrumbs.ts'
import {names} from './names.ts'
import {type JsonLdGraph, type JsonLdNode, graphOf, some} from './node.ts'
import type {Page} from './page.ts'
import {pictureNodes} from './pictures.ts'
import {quotationNode} from './quotation.ts'
import {entityReference, storyId, storyReference} from './references.ts'

/** A person's page: the person with dated roles, and what they said. */
export function personJsonLd(person: Person, language: Language, site: Site, siteUrl: string): JsonLdGraph {
  const page = {language, site, siteUrl}
  const quotations = person.quotations.map(({quotation, story}) =>
    quotationNode({...quotation, speaker: person}, {story: storyId(siteUrl, story), language: story.language}, page),
  )
  return graphOf(personNode(person, page), ...quotations, breadcrumbs(entityCrumbs(person, page), page))
}

function personNode(person: Person, page: Page): JsonLdNode {
  const {language, siteUrl} = page
  const orcid = person.orcid === undefined ? [] : [`https://orcid.org/${person.orcid}`]
  return {
    ...entityReference(person, page),
    ...names(person.name, person.otherNames, language),
    description: textIn(person.biography, language)?.text,
    image: person.portrait && pictureNodes(person.portrait, language),
    sameAs: some([...orcid, ...person.links.map(({url}) => url)]),
    award: some(person.distinctions.map(({title}) => nameIn(title, language).text)),
    affiliation: some(person.roles.map((role) => roleNode(role, page))),
    subjectOf: some(person.stories.map((story) => storyReference(story, siteUrl))),
  }
}

// A role stands between the person and the institution and repeats the property (https://schema.org/Role).
function roleNode({title, institution, from, to}: Role, page: Page): JsonLdNode {
  return {
    '@type': institution === undefined ? 'Role' : 'OrganizationRole',
    roleName: nameIn(title, page.language).text,
    startDate: from,
    endDate: to,
    affiliation: institution && entityReference(institution, page),
  }
}
