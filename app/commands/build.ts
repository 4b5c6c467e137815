import {createHash} from 'node:crypto'
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {command, Stop} from './fail.ts'
import {binary, runNode} from './run.ts'

const marker = join('.next', 'dateline-sources')
const folders = ['app', 'components', 'lib', 'sanity']
const files = ['package-lock.json', 'next.config.js', 'tsconfig.json']

function sources(): string[] {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  // The lake and the demo run as they are; they are not part of what is built.
  const apart = [join('sanity', 'lake'), join('sanity', 'demo'), join('app', 'commands')]
  return [...files, ...inFolders].filter((file) => !apart.some((folder) => file.startsWith(folder))).toSorted()
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const file of sources()) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Builds the site when its sources changed since the last build, unless `ending` is aborted. */
export async function buildWhenChanged(ending?: AbortSignal): Promise<void> {
  const now = hashOfSources()
  if (existsSync(marker) && readFileSync(marker, 'utf8') === now) return
  console.log('Building the site (about a minute) …')
  const code = await runNode([binary('next', 'dist/bin/next'), 'build'], {NEXT_TELEMETRY_DISABLED: '1'}, ending)
  if (code !== 0) throw new Stop('The site could not be built. See the lines above.')
  writeFileSync(marker, now)
}

if (import.meta.main) await command(() => buildWhenChanged())
