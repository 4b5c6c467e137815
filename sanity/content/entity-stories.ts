import {cache} from 'react'
import {z} from 'zod'
import {archiveOf, type Archive} from '../../lib/model/archive.ts'
import {dayIn, type PartialDate} from '../../lib/model/date.ts'
import {entityCard, type EntityCard, type EntityKind} from '../../lib/model/entity.ts'
import type {Language} from '../../lib/model/language.ts'
import {list} from '../../lib/model/parse.ts'
import {newsroomTimeZone} from '../../lib/model/story.ts'
import {storyRows, type StoryRow} from '../../lib/model/story-row.ts'
import {entityRowsQuery, institutionRowsQuery} from '../queries/entity-stories.ts'
import {rowsIn} from './counted.ts'
import {fetchParsed} from './fetch-parsed.ts'
import {findInstitution} from './institution-tree.ts'
import {fetchStories} from './named.ts'
import {aboutTag, typeTag, versionTags} from './tags.ts'

/** All stories about an entity, or those of a period. */
export interface EntityArchive {
  readonly entity: EntityCard
  readonly archive: Archive
}

const fetched = z.object({entity: entityCard, rows: storyRows})
type Fetched = z.infer<typeof fetched>

const versionTagsOf = (found: Fetched | undefined) => versionTags((found?.rows ?? []).map(({story}) => story))

async function fetchRows(kind: EntityKind, slug: string): Promise<Fetched | undefined> {
  if (kind === 'institution') return fetchInstitutionRows(slug)
  return fetchParsed({
    query: entityRowsQuery,
    params: {kind, slug},
    schema: fetched,
    tagsOf: (found) => [found === undefined ? typeTag(kind) : aboutTag(found.entity.id), ...versionTagsOf(found)],
  })
}

async function fetchInstitutionRows(slug: string): Promise<Fetched | undefined> {
  const place = await findInstitution(slug)
  if (place === undefined) return undefined
  return fetchParsed({
    query: institutionRowsQuery,
    params: {id: place.id, ids: place.ids},
    schema: fetched.extend({eventIds: list(z.string())}),
    tagsOf: (found) => [...[...place.ids, ...(found?.eventIds ?? [])].map(aboutTag), ...versionTagsOf(found)],
  })
}

const dated = (row: StoryRow) => ({id: row.story, day: dayIn(row.publishedAt, newsroomTimeZone)})

/**
 * Stories about an entity in a period, each once; undefined when there is no such entity, or nothing in the period.
 * Throws `LakeUnavailable`.
 */
export const getEntityStories = cache(
  async (
    language: Language,
    kind: EntityKind,
    slug: string,
    period: PartialDate | undefined,
  ): Promise<EntityArchive | undefined> => {
    const found = await fetchRows(kind, slug)
    if (found === undefined) return undefined
    const rows = await rowsIn(found.rows, language)
    const {archive, shown} = archiveOf(rows.map(dated), period)
    if (period !== undefined && archive.total === 0) return undefined
    return {entity: found.entity, archive: {...archive, stories: await fetchStories(shown.map(({id}) => id))}}
  },
)
