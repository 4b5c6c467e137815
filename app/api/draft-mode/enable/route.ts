import {validatePreviewUrl} from '@sanity/preview-url-secret'
import {readEnv} from '../../../../lib/env.ts'
import {passCookie, sealPass} from '../../../../lib/press/preview-pass.ts'
import {lakeClient} from '../../../../sanity/content/client.ts'
import {LakeUnavailable, lakeError} from '../../../../sanity/content/lake-unavailable.ts'
import {problem} from '../problem.ts'

const workingDay = 12 * 60 * 60

/** The path to go on to; one of this site's, whatever the address asks for. */
const ownPath = (path: string | undefined) => `/${(path ?? '').replace(/^[/\\]+/, '')}`

/**
 * Studio's Presentation comes here with a secret that only a signed-in editor can have written into the lake, within the
 * last hour; it goes on to the page with a pass for the whole site. 401 without one.
 */
export async function GET(request: Request): Promise<Response> {
  const {revalidateSecret, siteUrl, apiToken} = readEnv()
  if (revalidateSecret === undefined || apiToken === undefined) {
    return problem(501, 'Previews need SANITY_API_TOKEN and REVALIDATE_SECRET.')
  }
  try {
    const {isValid, redirectTo} = await validatePreviewUrl(lakeClient(), request.url)
    if (!isValid) return problem(401, 'Open the preview from Studio, signed in.')
    const expires = Date.now() + workingDay * 1000
    const sealed = sealPass({kind: 'editor', expires}, revalidateSecret)
    const secure = siteUrl.startsWith('https:')
    return new Response(null, {
      status: 307,
      headers: {
        location: ownPath(redirectTo),
        'set-cookie': passCookie(sealed, {path: '/', seconds: workingDay, secure}),
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    const known = lakeError(error)
    if (!(known instanceof LakeUnavailable)) throw known
    return problem(503, known.message)
  }
}
