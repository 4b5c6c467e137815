import {isObject} from './json.ts'

export type Strength = 'strong' | 'weak' | 'foreign'

export interface Reference {
  readonly target: string
  readonly path: string
  readonly strength: Strength
}

function strengthOf(value: Readonly<Record<string, unknown>>): Strength {
  if ('_dataset' in value || '_projectId' in value || value['_type'] === 'globalDocumentReference') return 'foreign'
  return value['_weak'] === true ? 'weak' : 'strong'
}

/** Every `{_ref: "id"}` in a document, with its path (`a.b[2].c`) and whether it must resolve. */
export function findReferences(value: unknown, path = ''): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => findReferences(item, `${path}[${index}]`))
  if (!isObject(value)) return []
  const target = value['_ref']
  const here: Reference[] =
    typeof target === 'string' && target !== '' ? [{target, path, strength: strengthOf(value)}] : []
  return Object.entries(value).reduce(
    (found, [name, inner]) =>
      typeof inner === 'object' && inner !== null
        ? found.concat(findReferences(inner, path === '' ? name : `${path}.${name}`))
        : found,
    here,
  )
}
