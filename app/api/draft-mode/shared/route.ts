import {readEnv} from '../../../../lib/env.ts'
import {passCookie, sealPass} from '../../../../lib/press/preview-pass.ts'
import {LakeUnavailable} from '../../../../sanity/content/lake-unavailable.ts'
import {getPreviewLink} from '../../../../sanity/content/preview-link.ts'
import {problem} from '../problem.ts'

/**
 * A link that an editor has sent to somebody without an account: `?secret=` opens one page, until the link expires or
 * is taken back. 410 after that.
 */
export async function GET(request: Request): Promise<Response> {
  const {revalidateSecret, siteUrl} = readEnv()
  if (revalidateSecret === undefined) return problem(501, 'Previews need REVALIDATE_SECRET.')
  const secret = new URL(request.url).searchParams.get('secret') ?? ''
  try {
    const link = await getPreviewLink(secret)
    const expires = Date.parse(link?.expiresAt ?? '')
    const seconds = Math.floor((expires - Date.now()) / 1000)
    if (link === undefined || !(seconds > 0)) return problem(410, 'This link has expired, or was taken back.')
    const sealed = sealPass({kind: 'shared', path: link.path, link: secret, expires}, revalidateSecret)
    const secure = siteUrl.startsWith('https:')
    return new Response(null, {
      status: 307,
      headers: {
        location: link.path,
        'set-cookie': passCookie(sealed, {path: link.path, seconds, secure}),
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      },
    })
  } catch (error) {
    if (!(error instanceof LakeUnavailable)) throw error
    return problem(503, error.message)
  }
}
