import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {revalidateTag} from 'next/cache'
import {readEnv} from '../../../lib/env.ts'
import {awaitReleases} from '../../releases.ts'
import {change, isTakedown, tagsOf} from '../../../sanity/content/purge.ts'
import {searchChanged} from '../../../sanity/content/search.ts'

const mostBytes = 4 * 1024 * 1024

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Told by the lake what was published (a Sanity webhook with the projection `{"before": before(), "after": after()}`):
 * drops every page that shows it. 401 without a valid signature, 400 for a body that is not a change.
 */
export async function POST(request: Request): Promise<Response> {
  const {revalidateSecret} = readEnv()
  const signature = request.headers.get(SIGNATURE_HEADER_NAME)
  if (revalidateSecret === undefined || signature === null) return problem(401, 'A signed webhook is needed.')
  const body = await request.text()
  if (body.length > mostBytes) return problem(413, 'The webhook’s body is too large.')
  if (!(await isValidSignature(body, signature, revalidateSecret))) return problem(401, 'The signature is not valid.')
  const parsed = change.safeParse(parseJson(body))
  if (!parsed.success) {
    return problem(400, 'The body must be {"before": …, "after": …}: set the webhook’s projection to that.')
  }
  const tags = tagsOf(parsed.data)
  const how = isTakedown(parsed.data) ? {expire: 0} : 'max'
  for (const tag of tags) revalidateTag(tag, how)
  awaitReleases()
  searchChanged([parsed.data.before, parsed.data.after].flatMap((one) => one?._id ?? []))
  return Response.json({purged: tags})
}

const problem = (status: number, message: string) => Response.json({message}, {status})
