import type {ComponentType} from 'react'
import type {StructureBuilder} from 'sanity/structure'
import {defaultLanguage} from '../../../lib/model/language.ts'
import {studioApiVersion} from '../../schema/api-version.ts'

export type Ordering = {readonly field: string; readonly direction: 'asc' | 'desc'}

export const newest: Ordering = {field: 'publishedAt', direction: 'desc'}
export const byName: Ordering = {field: `name.${defaultLanguage}`, direction: 'asc'}
export const lastEdited: Ordering = {field: '_updatedAt', direction: 'desc'}

export interface FilteredList {
  readonly id: string
  readonly title: string
  readonly type: string
  readonly icon: ComponentType
  readonly filter: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly ordering?: Ordering
  /** A template, with its parameters, that a new document of this list starts from. */
  readonly start?: {readonly template: string; readonly parameters?: Readonly<Record<string, unknown>>}
}

/** A list of the documents of a type that satisfy a condition. */
export function filtered(S: StructureBuilder, {id, title, type, filter, params, ordering, start}: FilteredList) {
  return S.documentList()
    .id(id)
    .title(title)
    .apiVersion(studioApiVersion)
    .schemaType(type)
    .filter(`_type == "${type}" && (${filter})`)
    .params({...params})
    .defaultOrdering([ordering ?? newest])
    .initialValueTemplates(start === undefined ? [] : [S.initialValueTemplateItem(start.template, start.parameters)])
}

/** The way to such a list. */
export const filteredItem = (S: StructureBuilder, list: FilteredList) =>
  S.listItem()
    .id(list.id)
    .title(list.title)
    .icon(list.icon)
    .schemaType(list.type)
    .child(() => filtered(S, list))

/** The way to all documents of a type. */
export const everyOne = (
  S: StructureBuilder,
  type: string,
  {title, icon}: {readonly title: string; readonly icon: ComponentType},
  ordering: Ordering,
) =>
  S.documentTypeListItem(type)
    .title(title)
    .icon(icon)
    .child(S.documentTypeList(type).title(title).defaultOrdering([ordering]))
