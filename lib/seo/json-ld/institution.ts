import {chainAbove} from '../../format/groups.ts'
import type {Institution, InstitutionKind} from '../../model/institution.ts'
import type {Language} from '../../model/language.ts'
import type {Site} from '../../model/site.ts'
import {textIn} from '../../model/text.ts'
import {breadcrumbs, entityCrumbs} from './breadcrumbs.ts'
import {names} from './names.ts'
import {type JsonLdGraph, type JsonLdNode, graphOf, some} from './node.ts'
import type {Page} from './page.ts'
import {addressNode} from './place.ts'
import {entityReference, storyReference} from './references.ts'

const types: Readonly<Record<InstitutionKind, string>> = {
  university: 'CollegeOrUniversity',
  laboratory: 'ResearchOrganization',
  academy: 'ResearchOrganization',
  government: 'GovernmentOrganization',
  company: 'Corporation',
  faculty: 'Organization',
  college: 'Organization',
  office: 'Organization',
  committee: 'Organization',
  centre: 'Organization',
  other: 'Organization',
}

/** An institution's page: its names, where it sits, and what it is known as elsewhere. */
export function institutionJsonLd(thing: Institution, language: Language, site: Site, siteUrl: string): JsonLdGraph {
  const page = {language, site, siteUrl}
  return graphOf(institutionNode(thing, page), breadcrumbs(entityCrumbs(thing, page, chainAbove(thing)), page))
}

function institutionNode(institution: Institution, page: Page): JsonLdNode {
  const {language, siteUrl} = page
  const {partOf, place, logo} = institution
  return {
    ...entityReference(institution, page),
    '@type': types[institution.institutionKind],
    ...names(institution.name, institution.abbreviations, language),
    description: textIn(institution.description, language)?.text,
    sameAs: some([institution.ror, institution.website].filter((url) => url !== undefined)),
    identifier: institution.ror,
    logo: logo && {'@type': 'ImageObject', url: logo.url, width: logo.width, height: logo.height},
    foundingDate: institution.founded,
    address: place && addressNode(place, language),
    parentOrganization: partOf && entityReference({...partOf, kind: 'institution'}, page),
    subOrganization: some(institution.units.map((unit) => entityReference(unit, page))),
    subjectOf: some(institution.stories.map((story) => storyReference(story, siteUrl))),
  }
}
