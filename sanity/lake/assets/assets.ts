import {createHash} from 'node:crypto'
import {join} from 'node:path'
import type {LakeDocument} from '../contract.ts'
import type {Core} from '../core.ts'
import type {ImageCache} from './cache.ts'
import {createImageCache} from './cache.ts'
import {planImage} from './geometry.ts'
import type {ImageName} from './names.ts'
import {parseAssetId} from './names.ts'
import type {Originals} from './originals.ts'
import {createOriginals} from './originals.ts'
import {createQueue} from './queue.ts'
import {renderImage} from './render.ts'
import type {Format, Transform} from './transform.ts'
import type {Upload} from './upload.ts'
import {storeAsset} from './upload.ts'
import type {Vault} from './vault.ts'
import {createVault} from './vault.ts'

export interface AssetOptions {
  readonly core: Core
  readonly folder: string
  readonly projectId: string
  readonly publicUrl: () => string
  /** Bytes of finished pictures on disk; 512 MB unless told. */
  readonly cacheBytes?: number
}

/** An image address, resolved: its identity for caches, and the way to its bytes. */
export interface ImageAnswer {
  readonly etag: string
  bytes(): Promise<Buffer>
}

export interface Assets {
  readonly vault: Vault
  readonly originals: Originals
  upload(upload: Upload): Promise<LakeDocument>
  /** LakeError 400 for a rectangle outside of the picture. */
  image(dataset: string, name: ImageName, transform: Transform, format: Format): ImageAnswer
  removeDataset(dataset: string): void
  close(): void
}

function keyOf(dataset: string, name: ImageName, transform: Transform, format: Format): string {
  const steps = createHash('sha256')
    .update(JSON.stringify([1, name, transform, format]))
    .digest('hex')
    .slice(0, 32)
  return `${prefixOf(dataset, name)}${steps}.${format}`
}

function prefixOf(dataset: string, {sha1}: {readonly sha1: string}): string {
  const place = createHash('sha256').update(dataset).digest('hex').slice(0, 8)
  return `${place}-${sha1}-`
}

/** After a commit that removed an asset's document, its bytes go too, as on the hosted service. */
function removeWithDocuments(core: Core, vault: Vault, cache: ImageCache): () => void {
  return core.subscribe(({dataset, changes}) => {
    for (const {id, after} of changes) {
      const name = after === undefined ? parseAssetId(id) : undefined
      if (!name) continue
      vault.remove(dataset, name)
      cache.forget(prefixOf(dataset, name))
    }
  })
}

export function createAssets(options: AssetOptions): Assets {
  const {core, folder, projectId, publicUrl, cacheBytes = 512 * 1024 * 1024} = options
  const vault = createVault(folder)
  const cache = createImageCache(join(folder, 'cache', 'images'), cacheBytes)
  const enqueue = createQueue(2, 200)
  const stop = removeWithDocuments(core, vault, cache)
  return {
    vault,
    originals: createOriginals(vault),
    upload: (upload) => storeAsset(upload, {core, vault, projectId, publicUrl}),
    image(dataset, name, transform, format) {
      const plan = planImage(name, transform)
      const key = keyOf(dataset, name, transform, format)
      const path = vault.pathOf(dataset, name)
      const {quality, background} = transform
      return {
        etag: `"${key}"`,
        bytes: () => cache.get(key, () => enqueue(() => renderImage(path, {plan, format, quality, background}))),
      }
    },
    removeDataset(dataset) {
      vault.removeDataset(dataset)
      cache.forget(prefixOf(dataset, {sha1: ''}).slice(0, 9))
    },
    close: stop,
  }
}
