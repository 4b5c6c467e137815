import {randomBytes} from 'node:crypto'
import {existsSync} from 'node:fs'
import {readFile, rename, writeFile} from 'node:fs/promises'
import type {ImageName} from './names.ts'
import {stripPrivate} from './strip.ts'
import type {Vault} from './vault.ts'
import {publicCopy} from './vault.ts'

/** Pictures in their own bytes, as anybody may have them. */
export interface Originals {
  /** Where they lie; a copy is made when a picture is first asked for and tells more than it shows. */
  publicPath(dataset: string, name: ImageName): Promise<string>
}

/** The bytes as they were uploaded stay as they are: they name the asset, and their credits are worth keeping. */
export function createOriginals(vault: Vault): Originals {
  const discreet = new Set<string>()
  const makeCopy = async (path: string, extension: string): Promise<string> => {
    const bytes = await readFile(path).catch(() => undefined)
    const stripped = bytes && stripPrivate(bytes, extension)
    if (!bytes || !stripped || stripped.equals(bytes)) {
      if (bytes) discreet.add(path)
      return path
    }
    const copy = publicCopy(path)
    const part = `${copy}.${randomBytes(6).toString('hex')}.part`
    await writeFile(part, stripped, {mode: 0o600})
    await rename(part, copy)
    return copy
  }
  return {
    async publicPath(dataset, name) {
      const path = vault.pathOf(dataset, name)
      if (discreet.has(path)) return path
      return existsSync(publicCopy(path)) ? publicCopy(path) : makeCopy(path, name.extension)
    },
  }
}
