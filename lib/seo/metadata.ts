import type {Metadata} from 'next'
import {formatMoment, formatSpan} from '../format/moments.ts'
import {formatName} from '../format/names.ts'
import {formatPlaceShort} from '../format/places.ts'
import {formatRoles, parentToName} from '../format/roles.ts'
import {writing} from '../format/writing.ts'
import {strings} from '../i18n/strings.ts'
import type {EntityCard} from '../model/entity.ts'
import type {NewsEvent} from '../model/event.ts'
import type {Institution} from '../model/institution.ts'
import type {Language} from '../model/language.ts'
import type {Person} from '../model/person.ts'
import type {Site} from '../model/site.ts'
import {type Story, dateModified} from '../model/story.ts'
import type {Programme, Topic} from '../model/subject.ts'
import {nameIn} from '../model/text.ts'
import {entityPath, feedPath, frontPath, storyPath} from '../routes.ts'
import {inEachLanguage} from './alternates.ts'
import {type Beside, type Feed, pageMetadata} from './page-metadata.ts'
import {firstParagraph, summary, summaryIn} from './summary.ts'

/** Metadata of a story's page; only its public translations are announced. */
export function storyMetadata(story: Story, site: Site, siteUrl: string): Metadata {
  const others = story.translations.map(({language, slug}) => [language, storyPath({language, slug})] as const)
  const tags = [...story.topics, ...story.programmes].map(({name}) => nameIn(name, story.language).text)
  const facts = {
    language: story.language,
    title: story.headline,
    description: summary(story.standfirst ?? firstParagraph(story.body)),
    path: storyPath(story),
    versions: {...Object.fromEntries(others), [story.language]: storyPath(story)},
    picture: story.mainPicture ?? story.picture,
    article: {publishedTime: story.publishedAt, modifiedTime: dateModified(story), tags},
  }
  return pageMetadata(facts, site, siteUrl)
}

/** Metadata of a person's page, by the name in both scripts; without a biography, open roles describe the person. */
export function personMetadata(person: Person, language: Language, site: Site, siteUrl: string): Metadata {
  const open = person.roles.filter((role) => role.to === undefined)
  const facts = {
    ...entityFacts(person, language, site),
    title: formatName(person.name, language),
    description: summaryIn(person.biography, language) ?? summary(formatRoles(open, language)),
    picture: person.portrait,
    profile: true,
  }
  return pageMetadata(facts, site, siteUrl)
}

/**
 * Metadata of an institution's page; a unit is titled with what it is part of. Without a description, what kind of
 * institution it is.
 */
export function institutionMetadata(thing: Institution, language: Language, site: Site, siteUrl: string): Metadata {
  const parent = parentToName(thing, language)
  const within = parent === undefined ? [] : [nameIn(parent.name, language).text]
  const kind = strings(language).institution.kinds[thing.institutionKind]
  const facts = {
    ...entityFacts(thing, language, site),
    title: [formatName(thing.name, language), ...within].join(writing[language].comma),
    description: summaryIn(thing.description, language) ?? [kind, ...within].join(writing[language].comma),
    picture: thing.logo,
  }
  return pageMetadata(facts, site, siteUrl)
}

/** Metadata of an event's page, titled with its day; without a description, when and where it is. */
export function eventMetadata(event: NewsEvent, language: Language, site: Site, siteUrl: string): Metadata {
  const when = [formatSpan(event, language), formatPlaceShort(event.place, language)]
  const known = when.filter((part) => part !== undefined).join(writing[language].comma)
  const description = summaryIn(event.description, language) ?? known
  const {start: instant, timeZone} = event
  const day = formatMoment({instant, timeZone, precision: event.precision === 'month' ? 'month' : 'day'}, language)
  const title = `${nameIn(event.name, language).text}${writing[language].comma}${day}`
  return pageMetadata({...entityFacts(event, language, site), title, description}, site, siteUrl)
}

/** Metadata of the page of a topic or a programme. */
export function subjectMetadata(subject: Topic | Programme, language: Language, site: Site, siteUrl: string): Metadata {
  const description = summaryIn(subject.description, language)
  return pageMetadata({...entityFacts(subject, language, site), description}, site, siteUrl)
}

/** Metadata of the front page. */
export function frontMetadata(language: Language, site: Site, siteUrl: string): Metadata {
  const facts = {
    language,
    title: nameIn(site.name, language).text,
    description: summaryIn(site.tagline, language),
    path: frontPath(language),
    versions: inEachLanguage(site.languages, frontPath),
  }
  return pageMetadata(facts, site, siteUrl)
}

/** A page that is a list: `path` gives its path in a language. */
interface ListFacts {
  readonly language: Language
  readonly title: string
  readonly description?: string | undefined
  readonly path: (language: Language) => string
  /** In which languages there is such a page: a month may have stories in one of them alone. */
  readonly languages?: readonly Language[] | undefined
  readonly beside?: Beside | undefined
  readonly feed?: Feed | undefined
}

/** Metadata of a list: news, people, institutions, … */
export function listMetadata(list: ListFacts, site: Site, siteUrl: string): Metadata {
  const {path, languages = site.languages, ...facts} = list
  const offered = site.languages.filter((each) => languages.includes(each))
  return pageMetadata({...facts, path: path(list.language), versions: inEachLanguage(offered, path)}, site, siteUrl)
}

function entityFacts(entity: Pick<EntityCard, 'kind' | 'slug' | 'name'>, language: Language, site: Site) {
  const title = nameIn(entity.name, language).text
  return {
    language,
    title,
    path: entityPath(language, entity),
    versions: inEachLanguage(site.languages, (each) => entityPath(each, entity)),
    feed: {title, path: feedPath(language, entity)},
  }
}
