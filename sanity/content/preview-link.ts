import {previewLink, type PreviewLink} from '../../lib/model/preview-link.ts'
import {previewLinkQuery} from '../queries/preview-link.ts'
import {read} from './read.ts'

/** Shorter than any secret that Studio makes: not worth asking the lake about. */
const shortest = 32

/** The link behind a secret, expired or not; undefined when there is none. Throws `LakeUnavailable`. */
export async function getPreviewLink(secret: string): Promise<PreviewLink | undefined> {
  if (secret.length < shortest) return undefined
  const {found} = await read({query: previewLinkQuery, params: {secret}, schema: previewLink})
  return found
}
