import {NextStudio} from 'next-sanity/studio/client-component'
import {useMemo} from 'react'
import {studioConfig} from './config.tsx'
import {installStreams} from './streams/install.ts'

export interface StudioProps {
  readonly projectId: string
  readonly dataset: string
  /** Whether the lake is the embedded one, which the browser reaches at `/lake` of the site itself. */
  readonly embedded: boolean
  readonly siteUrl: string
}

/** Studio with its settings; runs in the browser only. */
export function LoadedStudio({projectId, dataset, embedded, siteUrl}: StudioProps) {
  const config = useMemo(() => {
    const apiHost = embedded ? `${window.location.origin}/lake` : undefined
    if (apiHost !== undefined) installStreams(apiHost)
    return studioConfig({projectId, dataset, apiHost, siteUrl})
  }, [projectId, dataset, embedded, siteUrl])
  return <NextStudio config={config} />
}
