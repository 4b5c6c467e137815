import {cache} from 'react'
import {institution, type Institution} from '../../lib/model/institution.ts'
import type {Language} from '../../lib/model/language.ts'
import {institutionQuery} from '../queries/institution.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {findInstitution} from './institution-tree.ts'
import {aboutTag, entityTags} from './tags.ts'
import {storiesShown, versionedCards} from './versions.ts'

const fetched = institution.extend({stories: versionedCards})

/** The items in the order of the ids. */
function inOrderOf<T extends {readonly id: string}>(ids: readonly string[], items: readonly T[]): T[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * An institution, its units at any depth (depth first; `partOf` tells whose), what it is part of (the outermost first),
 * and the people, stories and events of it and its units. Throws `LakeUnavailable`.
 */
export const getInstitution = cache(async (language: Language, slug: string): Promise<Institution | undefined> => {
  const place = await findInstitution(slug)
  if (place === undefined) return undefined
  const found = await fetchParsed({
    query: institutionQuery,
    params: {...place},
    schema: fetched,
    tagsOf: (shown) => [
      ...place.ids.map(aboutTag),
      ...entityTags('institution', shown),
      ...(shown?.events ?? []).map(({id}) => aboutTag(id)),
    ],
  })
  return (
    found && {
      ...found,
      parents: inOrderOf(place.parents, found.parents),
      units: inOrderOf(place.ids, found.units),
      stories: await storiesShown(found.stories, language),
    }
  )
})
