import {randomBytes} from 'node:crypto'
import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {open, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {AssetName} from './names.ts'
import {fileName} from './names.ts'

/** Bytes that are safely on disk under a temporary name. */
export interface Parcel {
  /** Gives the bytes their place; synchronous, so that nothing comes between this and the document's commit. */
  store(dataset: string, name: AssetName): void
  discard(): Promise<void>
}

/** The folder of originals: `<folder>/assets/<dataset>/<images|files>/<file name>`. */
export interface Vault {
  pathOf(dataset: string, name: AssetName): string
  has(dataset: string, name: AssetName): boolean
  receive(bytes: Buffer): Promise<Parcel>
  remove(dataset: string, name: AssetName): void
  removeDataset(dataset: string): void
}

/** Beside an original: the same picture without what its file tells of its maker. */
export function publicCopy(path: string): string {
  return `${path}.public`
}

export function createVault(folder: string): Vault {
  const root = join(folder, 'assets')
  const incoming = join(root, '.incoming')
  // What a crash left half-written belongs to nobody.
  rmSync(incoming, {recursive: true, force: true})
  mkdirSync(incoming, {recursive: true, mode: 0o700})
  const pathOf = (dataset: string, name: AssetName): string => join(root, dataset, `${name.kind}s`, fileName(name))
  return {
    pathOf,
    has: (dataset, name) => existsSync(pathOf(dataset, name)),
    async receive(bytes) {
      const path = join(incoming, randomBytes(12).toString('hex'))
      const handle = await open(path, 'wx', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      return {
        store(dataset, name) {
          mkdirSync(join(root, dataset, `${name.kind}s`), {recursive: true, mode: 0o700})
          renameSync(path, pathOf(dataset, name))
        },
        discard: () => rm(path, {force: true}),
      }
    },
    remove(dataset, name) {
      rmSync(pathOf(dataset, name), {force: true})
      rmSync(publicCopy(pathOf(dataset, name)), {force: true})
    },
    removeDataset: (dataset) => rmSync(join(root, dataset), {recursive: true, force: true}),
  }
}
