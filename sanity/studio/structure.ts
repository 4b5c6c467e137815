import type {StructureBuilder, StructureResolver} from 'sanity/structure'
import {languages, type Language} from '../../lib/model/language.ts'
import {siteId} from '../../lib/model/site.ts'
import {studioApiVersion} from '../schema/api-version.ts'
import {languageTitles} from '../schema/languages.ts'
import {nameOrdering} from '../schema/name-field.ts'
import {storyInLanguage} from './templates.ts'

type Ordering = {readonly field: string; readonly direction: 'asc' | 'desc'}

const newest: Ordering = {field: 'publishedAt', direction: 'desc'}

// What readers cannot see, and why, in the words of `lib/model/visibility.ts`.
const heldBack = [
  {id: 'scheduled', title: 'Scheduled or under embargo', filter: 'publishedAt > now() || embargoUntil > now()'},
  {id: 'withdrawn', title: 'Withdrawn', filter: 'withdrawn == true'},
] as const

function storyList(S: StructureBuilder, options: {id: string; title: string; filter: string; language?: Language}) {
  const {id, title, filter, language} = options
  const list = S.documentList()
    .id(id)
    .title(title)
    .apiVersion(studioApiVersion)
    .schemaType('story')
    .filter(`_type == "story" && (${filter})`)
    .defaultOrdering([newest])
  const written = language === undefined ? list : list.params({language})
  const templates = language === undefined ? [] : [S.initialValueTemplateItem(storyInLanguage, {language})]
  return S.listItem().id(id).title(title).schemaType('story').child(written.initialValueTemplates(templates))
}

function everyOne(S: StructureBuilder, type: string, title: string, orderings: readonly Ordering[]) {
  return S.documentTypeListItem(type)
    .title(title)
    .child(
      S.documentTypeList(type)
        .title(title)
        .defaultOrdering([...orderings]),
    )
}

function stories(S: StructureBuilder) {
  const inLanguages = languages.map((language) => {
    const filter = 'language == $language'
    return storyList(S, {id: `stories-${language}`, title: languageTitles[language], filter, language})
  })
  const list = S.list()
    .id('stories')
    .title('Stories')
    .items([
      everyOne(S, 'story', 'All stories', [newest]),
      ...inLanguages,
      S.divider(),
      ...heldBack.map((held) => storyList(S, held)),
      S.divider(),
      S.documentTypeListItem('translation.metadata').title('Translations'),
    ])
  return S.listItem().id('stories').title('Stories').schemaType('story').child(list)
}

function theSite(S: StructureBuilder) {
  const document = S.document().schemaType('site').documentId(siteId).title('Site')
  return S.listItem().id(siteId).title('Site').schemaType('site').child(document)
}

/** The newsroom's desk: stories first, then what they are about, then the one site. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('newsroom')
    .title('Newsroom')
    .items([
      stories(S),
      S.divider(),
      everyOne(S, 'person', 'People', nameOrdering.by),
      everyOne(S, 'institution', 'Institutions', nameOrdering.by),
      everyOne(S, 'event', 'Events', [{field: 'start', direction: 'desc'}]),
      everyOne(S, 'topic', 'Topics', nameOrdering.by),
      everyOne(S, 'programme', 'Programmes', nameOrdering.by),
      S.divider(),
      theSite(S),
    ])
