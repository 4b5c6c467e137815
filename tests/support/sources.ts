import {execFile} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {z} from 'zod'

const root = process.cwd()
const parts = ['app', 'components', 'lib', 'sanity', 'tsconfig.json', 'next.config.js', 'package.json']

const run = promisify(execFile)

/** As `execFile` fails when the program ends with anything but 0. */
const failed = z.object({stdout: z.string(), code: z.number()})

/** What a command said, and whether it went well. */
interface Outcome {
  readonly passed: boolean
  readonly output: string
}

/** A copy of the sources, to change and to try without touching the real ones. */
export interface Sources {
  readonly folder: string
  /** Copies a file or a folder of the project, perhaps to another place; `edit` changes the text of each file. */
  add(from: string, to?: string, edit?: (text: string) => string): void
  edit(file: string, edit: (text: string) => string): void
  read(file: string): string
  /** Runs a program of the copy, or one of a package, with Node. */
  run(file: string, ...args: readonly string[]): Promise<Outcome>
  remove(): void
}

/** Copies what the site is made of to a temporary folder; the packages are linked. */
export function copySources(): Sources {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-sources-'))
  const sources: Sources = {
    folder,
    add(from, to = from, edit) {
      cpSync(join(root, from), join(folder, to), {recursive: true})
      if (edit === undefined) return
      for (const file of readdirSync(join(folder, to))) sources.edit(join(to, file), edit)
    },
    edit: (file, edit) => writeFileSync(join(folder, file), edit(sources.read(file))),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    async run(file, ...args) {
      try {
        const {stdout} = await run(process.execPath, [join(folder, file), ...args], {cwd: folder})
        return {passed: true, output: stdout}
      } catch (error) {
        return {passed: false, output: failed.parse(error).stdout}
      }
    },
    remove: () => rmSync(folder, {recursive: true, force: true}),
  }
  for (const part of parts) sources.add(part)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return sources
}
