import {NextStudio} from 'next-sanity/studio/client-component'
import {useMemo, useState} from 'react'
import {StyleSheetManager} from 'styled-components'
import {studioConfig} from './config.tsx'
import {nestedMedia} from './nested-media.ts'
import {installStreams} from './streams/install.ts'
import {openingLanguage} from './words/locale.ts'

export interface StudioProps {
  readonly projectId: string
  readonly dataset: string
  /** Whether the lake is the embedded one, which the browser reaches at `/lake` of the site itself. */
  readonly embedded: boolean
  readonly siteUrl: string
}

// A browser that doesn't know nested rules gets its styles as Sanity wrote them.
const stylePlugins = CSS.supports('selector(&)') ? [nestedMedia] : []

/** Studio with its settings; runs in the browser only. */
export function LoadedStudio({projectId, dataset, embedded, siteUrl}: StudioProps) {
  const [language, setLanguage] = useState(() => openingLanguage(projectId))
  const config = useMemo(() => {
    const apiHost = embedded ? `${window.location.origin}/lake` : undefined
    if (apiHost !== undefined) installStreams(apiHost)
    return studioConfig({projectId, dataset, apiHost, siteUrl, language, onLanguage: setLanguage})
  }, [projectId, dataset, embedded, siteUrl, language])
  return (
    <StyleSheetManager stylisPlugins={stylePlugins}>
      <NextStudio key={language} config={config} />
    </StyleSheetManager>
  )
}
