import {createClient, type SanityClient} from '@sanity/client'

export interface LakeTarget {
  /** Of the embedded lake; undefined for the hosted one. */
  readonly apiHost: string | undefined
  readonly projectId: string
  readonly dataset: string
  readonly token: string
}

/** A client that writes documents into a lake as a program does. */
export function loader({apiHost, projectId, dataset, token}: LakeTarget): SanityClient {
  return createClient({
    projectId,
    dataset,
    token,
    apiVersion: '2026-05-04',
    useCdn: false,
    perspective: 'raw',
    ...(apiHost === undefined ? {} : {apiHost, useProjectHostname: false}),
  })
}
