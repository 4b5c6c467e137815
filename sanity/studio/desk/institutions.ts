import {AddIcon} from '@sanity/icons/Add'
import {HomeIcon} from '@sanity/icons/Home'
import type {StructureBuilder} from 'sanity/structure'
import type {Strings} from '../../../lib/i18n/strings-type.ts'
import {allInstitutions, InstitutionsPane} from './institutions-pane.tsx'
import {byName} from './lists.ts'

/** Institutions as a tree, and all of them in one list that can be searched. */
export function institutions(S: StructureBuilder, words: Strings['desk']) {
  const all = S.documentTypeList('institution').title(words.allInstitutions).defaultOrdering([byName])
  const create = S.menuItem()
    .title(words.newInstitution)
    .icon(AddIcon)
    .intent({type: 'create', params: {type: 'institution', template: 'institution'}})
    .showAsAction(true)
  const tree = S.component(InstitutionsPane)
    .id('institutions')
    .title(words.institutions)
    .menuItems([create])
    .child((opened) => (opened === allInstitutions ? all : S.document().schemaType('institution').documentId(opened)))
  return S.listItem().id('institutions').title(words.institutions).icon(HomeIcon).schemaType('institution').child(tree)
}
