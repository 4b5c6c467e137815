import {ArchiveIcon} from '@sanity/icons/Archive'
import {BellIcon} from '@sanity/icons/Bell'
import {CalendarIcon} from '@sanity/icons/Calendar'
import {ClockIcon} from '@sanity/icons/Clock'
import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {PublishIcon} from '@sanity/icons/Publish'
import {TagIcon} from '@sanity/icons/Tag'
import {TargetIcon} from '@sanity/icons/Target'
import {UsersIcon} from '@sanity/icons/Users'
import type {ComponentType} from 'react'
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
type Shown = {readonly title: string; readonly icon: ComponentType}

/** The way to a pane of our own, whose rows open documents beside it. */
function pane(S: StructureBuilder, id: string, {title, icon}: Shown, component: UserComponent) {
  const rows = S.component(component)
    .id(id)
    .title(title)
    .child((opened, {params}) =>
      S.document()
        .documentId(opened)
        .schemaType(params['type'] ?? 'story'),
    )
  return S.listItem().id(id).title(title).icon(icon).child(rows)
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
        icon: CalendarIcon,
        filter: 'start >= now()',
        ordering: {field: 'start', direction: 'asc'},
        start: {template: 'event'},
      }),
      filteredItem(S, {
        ...dated,
        id: 'past',
        title: words.past,
        icon: ArchiveIcon,
        filter: 'start < now()',
        ordering: {field: 'start', direction: 'desc'},
      }),
      everyOne(S, 'event', {title: words.allEvents, icon: CalendarIcon}, {field: 'start', direction: 'desc'}),
    ])
  return S.listItem().id('events').title(words.events).icon(CalendarIcon).schemaType('event').child(list)
}

function theSite(S: StructureBuilder, {site}: Words) {
  const document = S.document().schemaType('site').documentId(siteId).title(site)
  return S.listItem().id(siteId).title(site).icon(EarthGlobeIcon).schemaType('site').child(document)
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
        pane(S, 'scheduled', {title: words.scheduled, icon: ClockIcon}, HeldBackPane),
        pane(S, 'this-week', {title: words.thisWeek, icon: PublishIcon}, ThisWeekPane),
        pane(S, 'attention', {title: words.needsAttention, icon: BellIcon}, AttentionPane),
        S.divider(),
        stories(S, words),
        everyOne(S, 'person', {title: words.people, icon: UsersIcon}, byName),
        institutions(S, words),
        events(S, words),
        everyOne(S, 'topic', {title: words.topics, icon: TagIcon}, byName),
        everyOne(S, 'programme', {title: words.programmes, icon: TargetIcon}, byName),
        S.divider(),
        theSite(S, words),
      ])
}
