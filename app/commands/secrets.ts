import {randomBytes} from 'node:crypto'
import {accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {z} from 'zod'
import type {Env} from '../../lib/env.ts'
import {Stop} from './fail.ts'

const secrets = z.object({
  /** What the site reads the private dataset with. */
  siteToken: z.string().min(32),
  /** What the demo newsroom is loaded with. */
  loaderToken: z.string().min(32),
  revalidateSecret: z.string().min(20),
})
export type Secrets = z.infer<typeof secrets>

const made = () => randomBytes(32).toString('base64url')

// Not mkdir's own `recursive`: that never returns below a folder which takes no folders, such as /proc.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, {mode: 0o700})
}

/** Makes the data folder, or stops with a clear line when that is not possible. Returns its full path. */
export function openDataFolder(env: Env): string {
  const folder = resolve(env.dataDir)
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK | constants.R_OK | constants.X_OK)
  } catch {
    throw new Stop(`The data folder ${folder} cannot be written. Set DATA_DIR to a folder of this user.`)
  }
  return folder
}

/** The secrets that lake and site share; made on the first start and kept in the data folder. */
export function readSecrets(folder: string, env: Env): Secrets {
  const file = join(folder, 'secrets.json')
  const kept = existsSync(file) ? parse(file) : {siteToken: made(), loaderToken: made(), revalidateSecret: made()}
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, {mode: 0o600})
  return {...kept, revalidateSecret: env.revalidateSecret ?? kept.revalidateSecret}
}

function parse(file: string): Secrets {
  try {
    return secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Stop(`${file} cannot be read. Restore it from a backup, or delete it to have new secrets made.`)
  }
}
