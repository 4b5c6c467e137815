import type {StructureBuilder, StructureResolver, UserComponent} from 'sanity/structure'
import {strings} from '../../../lib/i18n/strings.ts'
import type {Strings} from '../../../lib/i18n/strings-type.ts'
import type {Language} from '../../../lib/model/language.ts'
import {siteId} from '../../../lib/model/site.ts'
import {AttentionPane} from './attention-pane.tsx'
import {institutions} from './institutions.ts'
import {byName, everyOne, filteredItem} from './lists.ts'
import {HeldBackPane, ThisWeekPane} from './outings-pane.tsx'
import {inProgress, stories} from './stories.ts'

type Words = Strings['desk']

/** The way to a pane of our own, whose rows open documents beside it. */
function pane(S: StructureBuilder, id: string, title: string, component: UserComponent) {
  const rows = S.component(component)
    .id(id)
    .title(title)
    .child((opened, {params}) =>
      S.document()
        .documentId(opened)
        .schemaType(params['type'] ?? 'story'),
    )
  return S.listItem().id(id).title(title).child(rows)
}

function events(S: StructureBuilder, words: Words) {
  const dated = {type: 'event'}
  const list = S.list()
    .id('events')
    .title(words.events)
    .items([
      filteredItem(S, {
        ...dated,
        id: 'upcoming',
        title: words.upcoming,
        filter: 'start >= now()',
        ordering: {field: 'start', direction: 'asc'},
        start: {template: 'event'},
      }),
      filteredItem(S, {
        ...dated,
        id: 'past',
        title: words.past,
        filter: 'start < now()',
        ordering: {field: 'start', direction: 'desc'},
      }),
      everyOne(S, 'event', words.allEvents, {field: 'start', direction: 'desc'}),
    ])
  return S.listItem().id('events').title(words.events).schemaType('event').child(list)
}

function theSite(S: StructureBuilder, {site}: Words) {
  const document = S.document().schemaType('site').documentId(siteId).title(site)
  return S.listItem().id(siteId).title(site).schemaType('site').child(document)
}

/** The newsroom's desk: what is to be done first, then all there is, then the one site. */
export function deskIn(language: Language): StructureResolver {
  const words = strings(language).desk
  return (S, context) =>
    S.list()
      .id('newsroom')
      .title(words.newsroom)
      .items([
        inProgress(S, context, words),
        pane(S, 'scheduled', words.scheduled, HeldBackPane),
        pane(S, 'this-week', words.thisWeek, ThisWeekPane),
        pane(S, 'attention', words.needsAttention, AttentionPane),
        S.divider(),
        stories(S, words),
        everyOne(S, 'person', words.people, byName),
        institutions(S, words),
        events(S, words),
        everyOne(S, 'topic', words.topics, byName),
        everyOne(S, 'programme', words.programmes, byName),
        S.divider(),
        theSite(S, words),
      ])
}
