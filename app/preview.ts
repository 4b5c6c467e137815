import {cookies, draftMode} from 'next/headers'
import {perspectiveCookieName} from '@sanity/preview-url-secret/constants'
import {readEnv} from '../lib/env.ts'
import {previewCookie, readPass} from '../lib/press/preview-pass.ts'
import {LakeUnavailable} from '../sanity/content/lake-unavailable.ts'
import {getPreviewLink} from '../sanity/content/preview-link.ts'
import {readAsPreview, type Preview} from '../sanity/content/preview.ts'

function outage(error: unknown): undefined {
  if (!(error instanceof LakeUnavailable)) throw error
}

/** Whether the front has opened draft mode. A page that is rendered outside of Next has no request, and no preview. */
async function isDraftMode(): Promise<boolean> {
  try {
    return (await draftMode()).isEnabled
  } catch {
    return false
  }
}

/**
 * How this page is to be shown before it is public; undefined for readers. The front opens draft mode to whoever holds a
 * pass for the page; here the pass is read again, to tell an editor from somebody who was sent a link, and to see that
 * the link was not taken back. In an outage nobody sees a preview; the page itself will say so.
 */
async function previewAsked(): Promise<Preview | undefined> {
  const {revalidateSecret} = readEnv()
  if (!(await isDraftMode()) || revalidateSecret === undefined) return undefined
  const jar = await cookies()
  const passes = jar.getAll(previewCookie).flatMap(({value}) => readPass(value, revalidateSecret, Date.now()) ?? [])
  const [pass] = passes.toSorted((a, b) => a.kind.localeCompare(b.kind))
  if (pass === undefined) return undefined
  if (pass.kind === 'shared') {
    const link = await getPreviewLink(pass.link).catch(outage)
    return link?.path === pass.path ? {kind: 'shared', perspective: 'drafts'} : undefined
  }
  const published = jar.get(perspectiveCookieName)?.value === 'published'
  return {kind: 'editor', perspective: published ? 'published' : 'drafts'}
}

/** Reads the page under way as a preview where one is asked for. Before the first question to the lake: each is kept. */
export async function enterPreview(): Promise<void> {
  const preview = await previewAsked()
  if (preview !== undefined) readAsPreview(preview)
}
