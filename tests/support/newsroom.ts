import type {SanityClient} from '@sanity/client'
import {newsroom} from '../fixtures/newsroom.ts'
import type {TestLake} from './lake.ts'

/** Some of the fixture's references lead to drafts, as those to an unpublished entity do: they have to be weak. */
function weak(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(weak)
  if (typeof value !== 'object' || value === null) return value
  const inner = weakFields(value)
  return '_ref' in inner ? {...inner, _weak: true} : inner
}

const weakFields = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([name, field]) => [name, weak(field)]))

/** Writes the fixture newsroom into a lake. */
export async function fill(client: SanityClient): Promise<void> {
  const transaction = client.transaction()
  for (const {_id, _type, ...fields} of newsroom) transaction.createOrReplace({...weakFields(fields), _id, _type})
  await transaction.commit()
}

/** Sets the environment so that the site reads this lake. */
export function pointSiteAt(lake: TestLake): void {
  process.env['SANITY_API_HOST'] = lake.url
  process.env['SANITY_PROJECT_ID'] = lake.projectId
  process.env['SANITY_DATASET'] = lake.dataset
  process.env['SANITY_API_TOKEN'] = lake.token('viewer')
}
