import type {DocumentActionComponent} from 'sanity'
import {entityKinds} from '../../lib/model/entity.ts'
import {gated} from './gate/publish.tsx'
import {shareAction} from './preview/share-action.tsx'
import {TakeDown} from './take-down.tsx'
import {usageFirst} from './usage/usage-first.tsx'
import {versionActions} from './versions/actions.ts'

/** Actions that would make a second site, or leave none. */
const notForTheOneSite = new Set(['duplicate', 'delete', 'unpublish'])
/** Actions after which what refers to an entity leads nowhere. */
const leaving = new Set(['delete', 'unpublish'])
const entities: ReadonlySet<string> = new Set(entityKinds)

/** What can be done with a document of a type. */
export function documentActions(actions: DocumentActionComponent[], {schemaType}: {schemaType: string}) {
  const checked = actions.map((action) => (action.action === 'publish' ? gated(action) : action))
  if (schemaType === 'site') return checked.filter(({action}) => action === undefined || !notForTheOneSite.has(action))
  if (schemaType === 'story') return [...checked, TakeDown, ...versionActions, shareAction]
  if (!entities.has(schemaType)) return checked
  const careful = checked.map((action) =>
    action.action !== undefined && leaving.has(action.action) ? usageFirst(action) : action,
  )
  return [...careful, shareAction]
}
