import {LakeError} from '../../contract.ts'
import type {Exchange} from '../../contract.ts'
import type {Perspective} from '../../query/view.ts'
import {parseObject} from '../../store/json.ts'

/** `true` or absent is what callers send; anything but the two words is refused. */
export function flag({url}: Pick<Exchange, 'url'>, name: string, otherwise: boolean): boolean {
  const value = url.searchParams.get(name)
  if (value === null || value === '') return otherwise
  if (value === 'true') return true
  if (value === 'false') return false
  throw new LakeError(400, `Parameter "${name}" must be true or false`, {type: 'validationError'})
}

/** A whole number between 1 and `most`; larger ones are cut down, as the hosted lake does. */
export function limitOf({url}: Pick<Exchange, 'url'>, otherwise: number, most: number): number {
  const value = url.searchParams.get('limit')
  if (value === null || value === '') return otherwise
  if (!/^\d{1,9}$/.test(value) || Number(value) < 1) {
    throw new LakeError(400, 'Parameter "limit" must be a whole number above 0', {type: 'validationError'})
  }
  return Math.min(Number(value), most)
}

/** `$name=<json>` → `{name: value}` */
export function queryParameters({url}: Pick<Exchange, 'url'>): Record<string, unknown> {
  const entries = [...url.searchParams]
    .filter(([name]) => name.startsWith('$'))
    .map(([name, json]): [string, unknown] => {
      try {
        const value: unknown = JSON.parse(json)
        return [name.slice(1), value]
      } catch {
        throw new LakeError(400, `Unable to parse the value of parameter ${name} as JSON`, {type: 'validationError'})
      }
    })
  return Object.fromEntries(entries)
}

const singlePerspectives: ReadonlyMap<string, Perspective> = new Map<string, Perspective>([
  ['raw', 'raw'],
  ['drafts', ['drafts.', '']],
  ['previewDrafts', ['drafts.', '']],
  ['published', ['']],
])

/** From this version of the API on, whoever names no perspective means published documents. */
const publishedByDefault = '2025-02-19'

function isReleaseName(name: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(name)
}

/** `raw`, `published`, `drafts`, or a stack of them and of releases (`rSpring,drafts`), published documents last. */
export function parsePerspective(value: string | null, apiVersion: string): Perspective {
  if (value === null || value === '') return apiVersion >= publishedByDefault ? [''] : 'raw'
  const names = value.startsWith('[') ? jsonNames(value) : value.split(',')
  const [only = ''] = names
  const single = names.length === 1 ? singlePerspectives.get(only) : undefined
  if (single) return single
  const prefixes = names.map((name) => {
    if (name === 'published') return ''
    if (name === 'drafts' || name === 'previewDrafts') return 'drafts.'
    if (name !== 'raw' && isReleaseName(name)) return `versions.${name}.`
    throw new LakeError(400, `Invalid perspective: ${JSON.stringify(name.slice(0, 100))}`, {type: 'validationError'})
  })
  return [...new Set([...prefixes, ''])]
}

function jsonNames(value: string): readonly string[] {
  try {
    const names = Object.values(parseObject(`{"names":${value}}`)).flat()
    if (names.length > 0 && names.every((name) => typeof name === 'string')) return names
  } catch {
    // Falls through to the refusal below.
  }
  throw new LakeError(400, 'Invalid perspective: not a list of names', {type: 'validationError'})
}

/** Ids of a path, separated by commas. */
export function idsOf({params}: Pick<Exchange, 'params'>, name = 'ids'): readonly string[] {
  const ids = (params[name] ?? '').split(',').filter((id) => id !== '')
  if (ids.length === 0 || ids.length > 1000 || ids.some((id) => id.length > 128)) {
    throw new LakeError(400, 'Invalid document IDs', {type: 'validationError'})
  }
  return [...new Set(ids)]
}

export function datasetOf({params}: Pick<Exchange, 'params'>): string {
  return params['dataset'] ?? ''
}
