import {isStringArray} from '../store/json.ts'
import {attributePath, child, children, conjuncts, isCall, isClosed, nothing} from './ast.ts'
import type {Node, Scope} from './ast.ts'

/** The ways to find documents without reading all of them, the most selective first. */
const kinds = ['id', 'version', 'slug', 'reference', 'prefix', 'type'] as const
export type LookupKind = (typeof kinds)[number]

/**
 * A condition that an index can answer: every document that satisfies the condition is among those found under
 * `key`. `key` is a tree: closed (the same for the whole query), or correlated (it looks at what is around the filter).
 */
export interface Lookup {
  readonly kind: LookupKind
  readonly key: Node
  readonly correlated: boolean
  /** Whether a null key means that nothing can match; otherwise null = null, and an index is no help. */
  readonly emptyOnNull: boolean
}

/** Alternatives: a document that satisfies the condition is found by one of them. */
export type Lookups = readonly Lookup[]

const isPath = (node: Node | undefined, ...names: readonly string[]): boolean => {
  const path = attributePath(node)
  return path !== undefined && path.length === names.length && names.every((name, index) => path[index] === name)
}

/** `^._id`, `^.people[]._ref`: a chain that starts outside of the filter and looks at nothing inside it. */
function isOuterChain(node: Node): boolean {
  const base = child(node, 'base')
  if (node.type === 'Parent') return true
  if (node.type === 'Map' || node.type === 'FlatMap') {
    const inner = child(node, 'expr')
    return base !== undefined && isOuterChain(base) && attributePath(inner) !== undefined
  }
  const chained = ['AccessAttribute', 'ArrayCoerce', 'Group', 'Deref', 'AccessElement'].includes(node.type)
  return chained && base !== undefined && isOuterChain(base)
}

/** The same chain, as it reads just outside the filter: `^` becomes `@`, `^.^` becomes `^`. */
export function liftChain(node: Node, outer: Scope): Node {
  if (node.type === 'Parent') {
    const climb = Number(node['n']) - (outer.hidden ? 0 : 1)
    return climb === 0 ? {type: 'This'} : {type: 'Parent', n: climb}
  }
  const base = child(node, 'base')
  return base ? {...node, base: liftChain(base, outer)} : node
}

function lookup(kind: LookupKind, key: Node | undefined, emptyOnNull: boolean): Lookups | undefined {
  if (!key) return undefined
  if (isClosed(key)) return [{kind, key, correlated: false, emptyOnNull}]
  return isOuterChain(key) ? [{kind, key, correlated: true, emptyOnNull}] : undefined
}

function equality(field: Node | undefined, key: Node | undefined): Lookups | undefined {
  if (isPath(field, '_id')) return lookup('id', key, true)
  if (isPath(field, '_type')) return lookup('type', key, true)
  if (isPath(field, 'slug', 'current')) return lookup('slug', key, false)
  return attributePath(field)?.at(-1) === '_ref' ? lookup('reference', key, false) : undefined
}

function membership(left: Node, right: Node): Lookups | undefined {
  const pattern = isCall(right, 'global', 'path') ? children(right, 'args')[0]?.['value'] : undefined
  if (isPath(left, '_id') && typeof pattern === 'string' && !pattern.startsWith('*')) {
    return [{kind: 'prefix', key: {type: 'Value', value: pattern}, correlated: false, emptyOnNull: true}]
  }
  if (right.type === 'FuncCall') return undefined
  // `$id in people[]._ref`; null is in there when an item of `people` has no reference.
  if (attributePath(right)?.at(-1) === '_ref') return lookup('reference', left, false)
  const found = equality(left, right)
  // `x._ref in [null]` finds documents without x: only strings can be looked up.
  return found?.[0]?.kind === 'reference' || found?.[0]?.kind === 'slug' ? onlyStrings(found) : found
}

function onlyStrings(found: Lookups): Lookups | undefined {
  return found.every(({key}) => constantStrings(key) !== undefined) ? found : undefined
}

/** The strings of a literal or of an array of literals. */
export function constantStrings(key: Node): readonly string[] | undefined {
  if (key.type === 'Value') {
    const value = key['value']
    if (typeof value === 'string') return [value]
    return isStringArray(value) ? value : undefined
  }
  if (key.type !== 'Array') return undefined
  const strings = children(key, 'elements').map((element) => child(element, 'value')?.['value'])
  return isStringArray(strings) && strings.length === children(key, 'elements').length ? strings : undefined
}

/** How an index can answer the condition, or undefined when none can. */
export function lookupsOf(condition: Node): Lookups | undefined {
  const left = child(condition, 'left')
  const right = child(condition, 'right')
  const base = child(condition, 'base')
  if (condition.type === 'Group' && base) return lookupsOf(base)
  if (condition.type === 'Or' && left && right) {
    const [first, second] = [bestLookups(conjuncts(left)), bestLookups(conjuncts(right))]
    return first && second && [...first.lookups, ...second.lookups]
  }
  if (isCall(condition, 'global', 'references')) {
    const keys = children(condition, 'args').map((key) => lookup('reference', key, true))
    return keys.every((key) => key !== undefined) ? keys.flat() : undefined
  }
  if (isCall(condition, 'sanity', 'versionOf')) return lookup('version', children(condition, 'args')[0], true)
  if (condition.type !== 'OpCall' || !left || !right) return undefined
  if (condition['op'] === '==') return equality(left, right) ?? equality(right, left)
  return condition['op'] === 'in' ? membership(left, right) : undefined
}

const rank = (lookups: Lookups): number => Math.max(...lookups.map(({kind}) => kinds.indexOf(kind)))

export interface Best {
  readonly lookups: Lookups
  readonly condition: Node
  /** Whether the lookup finds just what satisfies its condition, so that the condition needs no evaluation. */
  readonly exact: boolean
}

/** The most selective way to find what satisfies all the conditions. */
export function bestLookups(conditions: readonly Node[]): Best | undefined {
  return conditions
    .flatMap((condition): Best[] => {
      const lookups = lookupsOf(condition)
      return lookups && lookups.length > 0 ? [{lookups, condition, exact: isExact(condition, lookups)}] : []
    })
    .toSorted((a, b) => rank(a.lookups) - rank(b.lookups))[0]
}

function isExact(condition: Node, lookups: Lookups): boolean {
  return isCall(condition, 'global', 'references') ? lookups.length === 1 : isTypeTest(condition)
}

export interface Types {
  readonly names: readonly string[]
  readonly condition: Node
}

/** The types that the first such condition narrows a filter to, when they are literals. */
export function typesOf(conditions: readonly Node[]): Types | undefined {
  for (const condition of conditions) {
    const lookups = lookupsOf(condition)
    if (lookups?.length && lookups.every(({kind}) => kind === 'type')) {
      const types = lookups.map(({key}) => constantStrings(key))
      if (types.every((type) => type !== undefined)) return {names: types.flat(), condition}
    }
  }
  return undefined
}

/** Whether a condition says no more than `_type == "x"`, which the index has already made sure of. */
export function isTypeTest(condition: Node): boolean {
  if (condition.type !== 'OpCall' || condition['op'] !== '==') return false
  const [found] = lookupsOf(condition) ?? []
  return found?.kind === 'type' && typeof found.key['value'] === 'string'
}

const compact = (key: Node): Node => ({type: 'FuncCall', namespace: 'array', name: 'compact', args: [key]})

/** Stands between several keys that travel as one string. */
export const keySeparator = '\u0001'

/** A key as one string; null when it holds anything but strings. */
export function joinedKey(key: Node): Node {
  const join: Node = {
    type: 'FuncCall',
    namespace: 'array',
    name: 'join',
    args: [compact(key), {type: 'Value', value: keySeparator}],
  }
  return {type: 'FuncCall', namespace: 'global', name: 'coalesce', args: [join, key]}
}

/** `select(defined(key) => otherwise, whenNull)` */
export function unlessNull(key: Node, otherwise: Node, emptyOnNull: boolean): Node {
  if (!emptyOnNull) return otherwise
  const condition: Node = {type: 'FuncCall', namespace: 'global', name: 'defined', args: [key]}
  return {
    type: 'Select',
    alternatives: [{type: 'SelectAlternative', condition, value: otherwise}],
    fallback: nothing,
  }
}

/** Strings in an evaluated key: itself, or those in it; undefined when it is neither. */
export function keyStrings(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
}
