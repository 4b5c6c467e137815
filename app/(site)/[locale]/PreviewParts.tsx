import {PreviewBar} from '../../../components/frame/PreviewBar.tsx'
import type {Language} from '../../../lib/model/language.ts'
import {previewOfPage} from '../../../sanity/content/preview.ts'
import {FollowStudio} from '../../../sanity/studio/preview/follow-studio.tsx'

/** What a preview has beside the page: the words that it is one, and for an editor the ties to Studio. */
export function PreviewParts({language}: {readonly language: Language}) {
  const preview = previewOfPage()
  if (preview === undefined) return null
  return (
    <>
      <PreviewBar language={language} drafts={preview.perspective === 'drafts'} />
      {preview.kind === 'editor' && <FollowStudio />}
    </>
  )
}
