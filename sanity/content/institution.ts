import {cache} from 'react'
import {z} from 'zod'
import {eventCard} from '../../lib/model/event-card.ts'
import {institution, type Institution} from '../../lib/model/institution.ts'
import type {Language} from '../../lib/model/language.ts'
import {list} from '../../lib/model/parse.ts'
import {institutionQuery} from '../queries/institution.ts'
import {counted, rowsIn, withRows} from './counted.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {findInstitution, institutionNodes, type InstitutionPlace} from './institution-tree.ts'
import {fetchInstitutions, inOrderOf} from './named.ts'
import {partnersOf} from './partners.ts'
import {aboutTag, docTag, entityTags, typeTag} from './tags.ts'

const gathering = eventCard.extend({parties: list(z.string())})
const fetched = institution
  .omit({partners: true, stories: true, storyCount: true})
  .extend({...withRows, events: list(gathering)})
type Fetched = z.infer<typeof fetched>

const partnersShown = 8
const mostTags = 200

/** Events decide which institutions a story brings together. */
function eventTags(rows: Fetched['rows']): string[] {
  const events = [...new Set(rows.flatMap((row) => row.events))]
  return events.length > mostTags ? [typeTag('event')] : events.map(docTag)
}

/** What changes the stories, events and people of an institution and its units. */
export function institutionTags(
  place: InstitutionPlace,
  shown: {readonly rows: Fetched['rows']; readonly events: readonly {readonly id: string}[]} | undefined,
): string[] {
  const rows = shown?.rows ?? []
  const events = (shown?.events ?? []).map(({id}) => aboutTag(id))
  return [...place.ids.map(aboutTag), ...events, ...eventTags(rows), ...entityTags('institution', {id: place.id, rows})]
}

async function partners({rows, events}: Fetched, id: string, language: Language): Promise<Institution['partners']> {
  const counts = partnersOf(await institutionNodes(), id, await rowsIn(rows, language), events).slice(0, partnersShown)
  const cards = await fetchInstitutions(counts.map((one) => one.id))
  return cards.flatMap((card) => {
    const count = counts.find((one) => one.id === card.id)
    return count === undefined ? [] : [{institution: card, stories: count.stories, events: count.events}]
  })
}

/**
 * An institution, its units at any depth (depth first; `partOf` tells whose), what it is part of (the outermost first),
 * the people, stories and events of it and its units, and with whom it shares most of these. Throws `LakeUnavailable`.
 */
export const getInstitution = cache(async (language: Language, slug: string): Promise<Institution | undefined> => {
  const place = await findInstitution(slug)
  if (place === undefined) return undefined
  const found = await fetchParsed({
    query: institutionQuery,
    params: {...place},
    schema: fetched,
    tagsOf: (shown) => institutionTags(place, shown),
  })
  return (
    found && {
      ...(await counted(found, language)),
      parents: inOrderOf(place.parents, found.parents),
      units: inOrderOf(place.ids, found.units),
      partners: await partners(found, place.id, language),
    }
  )
})
