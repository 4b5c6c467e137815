import {z} from 'zod'
import type {Core} from '../core.ts'

const asset = z.object({
  _id: z.string(),
  _type: z.enum(['sanity.imageAsset', 'sanity.fileAsset']),
  path: z.string(),
  url: z.string(),
})

// Ids of assets begin with what they are: nothing else is read.
const isAssetId = (id: string) => /^(image|file)-/.test(id)

/**
 * Documents of assets hold whole addresses, as the hosted service's do. A lake that has moved to another public address
 * (no slash at its end) tells them so: the bytes are where they were, and pages must not ask for them at the old one.
 */
export function readdressAssets(core: Core, publicUrl: string): void {
  for (const {name} of core.datasets()) {
    const mutations = core.documents
      .ids(name)
      .filter(isAssetId)
      .flatMap((id) => asset.safeParse(core.documents.get(name, id)).data ?? [])
      .filter(({path, url}) => url !== `${publicUrl}/${path}`)
      .map(({_id, path}) => ({patch: {id: _id, set: {url: `${publicUrl}/${path}`}}}))
    if (mutations.length > 0) core.mutate(name, mutations, 'lake')
  }
}
