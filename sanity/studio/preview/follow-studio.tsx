'use client'

import {useRouter} from 'next/navigation'
import {VisualEditing, type VisualEditingProps} from 'next-sanity/visual-editing/client-component'
import {useCallback} from 'react'
import {perspectiveCookieName} from '@sanity/preview-url-secret/constants'

type Refresh = NonNullable<VisualEditingProps['refresh']>
type PerspectiveChange = NonNullable<VisualEditingProps['onPerspectiveChange']>

/** Ties a page in Presentation to Studio: clicking a text opens its field, and each change there shows here. */
export function FollowStudio() {
  const router = useRouter()
  const refresh = useCallback<Refresh>(async () => router.refresh(), [router])
  const changePerspective = useCallback<PerspectiveChange>(
    async (perspective) => {
      document.cookie = `${perspectiveCookieName}=${perspective === 'published' ? 'published' : 'drafts'}; path=/; SameSite=Lax`
      router.refresh()
    },
    [router],
  )
  return <VisualEditing refresh={refresh} onPerspectiveChange={changePerspective} />
}
