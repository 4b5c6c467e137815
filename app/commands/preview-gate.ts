import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import type {PreviewGate} from '../../lib/press/preview.ts'

const manifest = z.object({preview: z.object({previewModeId: z.string().min(16)})})

/** What opens Next's draft mode: the key that the last build made. `next dev` takes any. */
export function previewGate(mode: 'start' | 'dev', secret: string): PreviewGate {
  if (mode === 'dev') return {secret, bypass: 'development'}
  const built = manifest.parse(JSON.parse(readFileSync(join('.next', 'prerender-manifest.json'), 'utf8')))
  return {secret, bypass: built.preview.previewModeId}
}
