import type {SanityClient} from '@sanity/client'
import {useCallback, useEffect, useState} from 'react'
import {linksTo, type SharedLink} from './links.ts'

interface Links {
  readonly links: readonly SharedLink[]
  readonly failed: boolean
  /** Waits for a change to the links, then reads them again. */
  readonly changed: (change: Promise<unknown>) => void
}

/** The live links to a page. */
export function useLinks(client: SanityClient, path: string): Links {
  const [links, setLinks] = useState<readonly SharedLink[]>([])
  const [failed, setFailed] = useState(false)
  const changed = useCallback(
    (change: Promise<unknown>) => {
      const readAgain = async () => {
        await change
        setLinks(await linksTo(client, path))
        setFailed(false)
      }
      readAgain().catch(() => setFailed(true))
    },
    [client, path],
  )
  useEffect(() => changed(Promise.resolve()), [changed])
  return {links, failed, changed}
}
