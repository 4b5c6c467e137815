import 'server-only'
import {createClient, type SanityClient} from '@sanity/client'
import {readEnv, type Env} from '../../lib/env.ts'
import {isProse, type Preview} from './preview.ts'

/** The version of the lake's API, as a date, that the site's queries are written for. */
const apiVersion = '2026-05-01'

/** A client for the site's own reading: published documents, never through a cache that a purge doesn't reach. */
export function clientFor(env: Pick<Env, 'projectId' | 'dataset' | 'apiHost' | 'apiToken'>): SanityClient {
  return createClient({
    projectId: env.projectId,
    dataset: env.dataset,
    apiVersion,
    perspective: 'published',
    useCdn: false,
    maxRetries: 1,
    stega: {enabled: false},
    ...(env.apiHost === undefined ? {} : {apiHost: env.apiHost, useProjectHostname: false}),
    ...(env.apiToken === undefined ? {} : {token: env.apiToken}),
  })
}

let client: SanityClient | undefined

/** The site's client, made from the environment when it is first needed. Throws `SettingError`. */
export function lakeClient(): SanityClient {
  client ??= clientFor(readEnv())
  return client
}

/** The client for a preview: with drafts, and for an editor with the way from each text to its field in Studio. */
export function previewClient({kind, perspective}: Preview): SanityClient {
  return lakeClient().withConfig({
    perspective,
    stega: {
      enabled: kind === 'editor',
      studioUrl: '/studio',
      filter: ({sourcePath}) => isProse(sourcePath),
    },
  })
}
