import {mkdirSync, readdirSync, rmSync, statSync} from 'node:fs'
import {readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** Finished pictures on disk, bounded by bytes; the ones that nobody has asked for the longest go first. */
export interface ImageCache {
  /** The bytes under `key`, made by `make` when they aren't there. The same key asked for at once is made once. */
  get(key: string, make: () => Promise<Buffer>): Promise<Buffer>
  /** Forgets every key that begins with `prefix`. */
  forget(prefix: string): void
}

interface Found {
  readonly name: string
  readonly size: number
  readonly used: number
}

function survey(folder: string): Found[] {
  return readdirSync(folder)
    .map((name) => {
      const {size, mtimeMs} = statSync(join(folder, name))
      return {name, size, used: mtimeMs}
    })
    .toSorted((a, b) => a.used - b.used)
}

/** Keys are file names: `[0-9a-z.-]+`. Losing the folder loses time, nothing else. */
export function createImageCache(folder: string, byteLimit: number): ImageCache {
  mkdirSync(folder, {recursive: true, mode: 0o700})
  const sizes = new Map<string, number>()
  const making = new Map<string, Promise<Buffer>>()
  let total = 0
  const drop = (key: string): void => {
    total -= sizes.get(key) ?? 0
    sizes.delete(key)
    rmSync(join(folder, key), {force: true})
  }
  const touch = (key: string, size: number): void => {
    total += size - (sizes.get(key) ?? 0)
    sizes.delete(key)
    sizes.set(key, size)
    for (const oldest of sizes.keys()) {
      if (total <= byteLimit || oldest === key) break
      drop(oldest)
    }
  }
  for (const {name, size} of survey(folder)) {
    if (name.endsWith('.part')) rmSync(join(folder, name), {force: true})
    else touch(name, size)
  }
  const keep = async (key: string, bytes: Buffer): Promise<void> => {
    if (bytes.length > byteLimit / 4) return
    await writeFile(join(folder, `${key}.part`), bytes)
    await rename(join(folder, `${key}.part`), join(folder, key))
    touch(key, bytes.length)
  }
  const find = async (key: string, make: () => Promise<Buffer>): Promise<Buffer> => {
    const size = sizes.get(key)
    if (size !== undefined) {
      try {
        const bytes = await readFile(join(folder, key))
        touch(key, bytes.length)
        return bytes
      } catch {
        drop(key)
      }
    }
    const bytes = await make()
    // A full disk must not keep a picture from being shown.
    await keep(key, bytes).catch(() => rm(join(folder, `${key}.part`), {force: true}))
    return bytes
  }
  return {
    get(key, make) {
      const pending = making.get(key) ?? find(key, make).finally(() => making.delete(key))
      making.set(key, pending)
      return pending
    },
    forget(prefix) {
      for (const key of sizes.keys()) if (key.startsWith(prefix)) drop(key)
    },
  }
}
