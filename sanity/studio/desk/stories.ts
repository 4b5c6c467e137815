import {DocumentsIcon} from '@sanity/icons/Documents'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {EditIcon} from '@sanity/icons/Edit'
import {TranslateIcon} from '@sanity/icons/Translate'
import {UnpublishIcon} from '@sanity/icons/Unpublish'
import {UserIcon} from '@sanity/icons/User'
import type {StructureBuilder, StructureResolverContext} from 'sanity/structure'
import type {Strings} from '../../../lib/i18n/strings-type.ts'
import {languageName, languages, languageTags, type Language} from '../../../lib/model/language.ts'
import {studioApiVersion} from '../../schema/api-version.ts'
import {storyInLanguage} from '../templates.ts'
import {everyOne, filtered, filteredItem, lastEdited, newest} from './lists.ts'
import {draftsOf} from './mine.ts'

type Words = Strings['desk']

// A draft keeps its own id in this attribute, where the desk looks at documents as they will be.
const isDraft = '_originalId in path("drafts.**")'

/** Drafts, those of the editor and all. */
export function inProgress(S: StructureBuilder, {getClient, currentUser}: StructureResolverContext, words: Words) {
  const all = {
    id: 'drafts',
    title: words.allDrafts,
    type: 'story',
    icon: EditIcon,
    filter: isDraft,
    ordering: lastEdited,
  }
  const mine = S.listItem()
    .id('my-drafts')
    .title(words.myDrafts)
    .icon(UserIcon)
    .schemaType('story')
    .child(async () => {
      const ids = await draftsOf(getClient({apiVersion: studioApiVersion}), currentUser?.id ?? '')
      const filter = `_id in $ids && ${isDraft}`
      return filtered(S, {...all, id: 'my-drafts', title: words.myDrafts, filter, params: {ids}})
    })
  const list = S.list()
    .id('in-progress')
    .title(words.inProgress)
    .items([mine, filteredItem(S, all)])
  return S.listItem().id('in-progress').title(words.inProgress).icon(EditIcon).schemaType('story').child(list)
}

const inLanguage = (S: StructureBuilder, language: Language) =>
  filteredItem(S, {
    id: `stories-${language}`,
    title: languageName(language, languageTags[language]),
    type: 'story',
    icon: TranslateIcon,
    filter: 'language == $language',
    params: {language},
    start: {template: storyInLanguage, parameters: {language}},
  })

/** All stories, by language, and those that were taken down. */
export function stories(S: StructureBuilder, words: Words) {
  const withdrawn = {
    id: 'withdrawn',
    title: words.withdrawn,
    type: 'story',
    icon: UnpublishIcon,
    filter: 'withdrawn == true',
  }
  const list = S.list()
    .id('stories')
    .title(words.stories)
    .items([
      everyOne(S, 'story', {title: words.allStories, icon: DocumentsIcon}, newest),
      ...languages.map((language) => inLanguage(S, language)),
      S.divider(),
      filteredItem(S, withdrawn),
    ])
  return S.listItem().id('stories').title(words.stories).icon(DocumentTextIcon).schemaType('story').child(list)
}
