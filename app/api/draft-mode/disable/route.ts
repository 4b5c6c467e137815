import {readEnv} from '../../../../lib/env.ts'
import {passCookie} from '../../../../lib/press/preview-pass.ts'

/** Leaves the preview: `?to=` is the path of the page to see as readers do. */
export function GET(request: Request): Response {
  const asked = new URL(request.url).searchParams.get('to') ?? ''
  const path = `/${asked.replace(/^[/\\]+/, '')}`
  const secure = readEnv().siteUrl.startsWith('https:')
  const headers = new Headers({location: path, 'cache-control': 'no-store'})
  for (const where of new Set(['/', path]))
    headers.append('set-cookie', passCookie('', {path: where, seconds: 0, secure}))
  return new Response(null, {status: 307, headers})
}
