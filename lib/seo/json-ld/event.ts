import type {EventStatus} from '../../model/event-card.ts'
import type {NewsEvent} from '../../model/event.ts'
import type {Language} from '../../model/language.ts'
import type {Site} from '../../model/site.ts'
import {textIn} from '../../model/text.ts'
import {breadcrumbs, entityCrumbs} from './breadcrumbs.ts'
import {eventMoment} from './moment.ts'
import {names} from './names.ts'
import {type JsonLdGraph, type JsonLdNode, graphOf, some} from './node.ts'
import type {Page} from './page.ts'
import {placeNode} from './place.ts'
import {entityReference, storyReference} from './references.ts'

const statuses: Readonly<Record<EventStatus, string>> = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
}

/** An event's page: when, where, who; only what is known. */
export function eventJsonLd(event: NewsEvent, language: Language, site: Site, siteUrl: string): JsonLdGraph {
  const page = {language, site, siteUrl}
  return graphOf(eventNode(event, page), breadcrumbs(entityCrumbs(event, page), page))
}

function eventNode(event: NewsEvent, page: Page): JsonLdNode {
  const {language, siteUrl} = page
  const {start, end, timeZone, precision, programme} = event
  const location = event.place && placeNode(event.place, language)
  return {
    ...entityReference(event, page),
    ...names(event.name, [], language),
    description: textIn(event.description, language)?.text,
    startDate: eventMoment(start, timeZone, precision),
    endDate: end === undefined ? undefined : eventMoment(end, timeZone, precision),
    eventStatus: statuses[event.status],
    eventAttendanceMode: location && 'https://schema.org/OfflineEventAttendanceMode',
    location,
    organizer: some(event.hosts.map((host) => entityReference(host, page))),
    ...people(event, page),
    about: programme && entityReference(programme, page),
    sameAs: event.website,
    subjectOf: some(event.stories.map((story) => storyReference(story, siteUrl))),
  }
}

function people({appearances}: NewsEvent, page: Page): JsonLdNode {
  const speakers = appearances.filter(({capacity}) => capacity === 'speaker')
  const others = appearances.filter(({capacity}) => capacity !== 'speaker')
  return {
    performer: some(speakers.map(({person}) => entityReference(person, page))),
    attendee: some(others.map(({person}) => entityReference(person, page))),
  }
}
