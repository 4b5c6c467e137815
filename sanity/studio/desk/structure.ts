import type {StructureBuilder, StructureResolver} from 'sanity/structure'
import {strings} from '../../../lib/i18n/strings.ts'
import type {Strings} from '../../../lib/i18n/strings-type.ts'
import type {Language} from '../../../lib/model/language.ts'
import {siteId} from '../../../lib/model/site.ts'
import {AttentionPane} from './attention-pane.tsx'
import {institutions} from './institutions.ts'
import {byName, everyOne, filteredItem} from './lists.ts'
import {heldBack, inProgress, stories, thisWeek} from './stories.ts'

type Words = Strings['desk']

function attention(S: StructureBuilder, {needsAttention}: Words) {
  const pane = S.component(AttentionPane)
    .id('attention')
    .title(needsAttention)
    .child((id, {params}) =>
      S.document()
        .documentId(id)
        .schemaType(params['type'] ?? 'story'),
    )
  return S.listItem().id('attention').title(needsAttention).child(pane)
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
        heldBack(S, words),
        thisWeek(S, words),
        attention(S, words),
        S.divider(),
        stories(S, words),
        everyOne(S, 'person', words.people, byName),
        institutions(S, context, words, language),
        events(S, words),
        everyOne(S, 'topic', words.topics, byName),
        everyOne(S, 'programme', words.programmes, byName),
        S.divider(),
        theSite(S, words),
      ])
}
