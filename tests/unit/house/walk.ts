import {readFileSync, readdirSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {dirname, join} from 'node:path/posix'
import {type Facts, readSource} from './sources.ts'

/** One import: from a file to a file of the house, a package, or a part of Node. */
export interface Arrow {
  readonly from: string
  /** A path in the house, `node:fs`, or the name of a package. */
  readonly to: string
  readonly kind: 'house' | 'node' | 'package' | 'unknown'
  readonly typeOnly: boolean
}

export interface SourceFile {
  readonly path: string
  readonly facts: Facts
}

/** All sources of the house, and every arrow between them and out of it. */
export interface House {
  readonly files: readonly SourceFile[]
  readonly arrows: readonly Arrow[]
  /** Every path there is, sources or not: what a relative import may lead to. */
  readonly paths: ReadonlySet<string>
}

const rooms = new Set(['app', 'components', 'lib', 'sanity'])
const source = /\.(ts|tsx|mts|mjs|js|jsx|cjs|cts)$/

/** Walks the house that stands in a folder. */
export function walk(root: string): House {
  const paths = readdirSync(root, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && rooms.has(entry.name))
    .flatMap(({name}) => under(root, name))
  const read = paths
    .filter((path) => source.test(path))
    .map((path) => ({path, facts: readSource(readFileSync(join(root, path), 'utf8'), path)}))
  return {
    files: read,
    arrows: read.flatMap(({path, facts}) =>
      facts.imports.map(({specifier, typeOnly}) => ({from: path, ...leadsTo(path, specifier), typeOnly})),
    ),
    paths: new Set(paths),
  }
}

function under(root: string, room: string): string[] {
  return readdirSync(join(root, room), {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}

function leadsTo(from: string, specifier: string | undefined): Pick<Arrow, 'to' | 'kind'> {
  if (specifier === undefined) return {to: 'something computed', kind: 'unknown'}
  // `./theme.element.ts?address` is about that file.
  if (specifier.startsWith('.')) return {to: join(dirname(from), specifier.replace(/\?.*$/, '')), kind: 'house'}
  if (specifier.startsWith('node:')) return {to: specifier, kind: 'node'}
  if (builtinModules.includes(specifier)) return {to: `node:${specifier}`, kind: 'node'}
  const [scope = '', name = ''] = specifier.split('/')
  return {to: scope.startsWith('@') ? `${scope}/${name}` : scope, kind: 'package'}
}

/** Files that import each other in a circle, each circle once, by Tarjan's algorithm. */
export function circles({files, arrows}: House): string[][] {
  const next = new Map(files.map(({path}) => [path, new Array<string>()]))
  for (const {from, to, kind} of arrows) if (kind === 'house' && next.has(to)) next.get(from)?.push(to)
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: string[][] = []
  const enter = (path: string) => {
    order.set(path, order.size)
    low.set(path, order.size - 1)
    stack.push(path)
    for (const to of next.get(path) ?? []) {
      if (!order.has(to)) enter(to)
      if (stack.includes(to)) low.set(path, Math.min(low.get(path) ?? 0, low.get(to) ?? 0))
    }
    if (low.get(path) !== order.get(path)) return
    const circle = stack.splice(stack.indexOf(path))
    if (circle.length > 1 || next.get(path)?.includes(path)) found.push(circle)
  }
  for (const {path} of files) if (!order.has(path)) enter(path)
  return found
}
