import {isObject} from '../store/json.ts'

/** A node of groq-js's syntax tree, seen from outside: groq-js ships no usable types for it. */
export interface Node {
  readonly type: string
  readonly [property: string]: unknown
}

export function isNode(value: unknown): value is Node {
  return isObject(value) && typeof value['type'] === 'string'
}

/** The node under a property, or undefined. */
export function child(node: Node, property: string): Node | undefined {
  const value = node[property]
  return isNode(value) ? value : undefined
}

export function children(node: Node, property: string): readonly Node[] {
  const value = node[property]
  return Array.isArray(value) ? value.filter(isNode) : []
}

export function isCall(node: Node | undefined, namespace: string, name: string): boolean {
  return node?.type === 'FuncCall' && node['namespace'] === namespace && node['name'] === name
}

export const self: Node = {type: 'This'}
export const nothing: Node = {type: 'Value', value: []}

/** A value that is computed when it is first asked for, and then kept. */
export function lazyValue(compute: () => unknown): Node {
  let kept: {value: unknown} | undefined
  return {
    type: 'Value',
    get value() {
      kept ??= {value: compute()}
      return kept.value
    },
  }
}

/**
 * How groq-js nests scopes: `^` climbs to `parent`; an item of a Map is hidden from it. `inside` tells scopes that
 * were opened within the tree in question from those around it.
 */
export interface Scope {
  readonly inside: boolean
  readonly hidden: boolean
  readonly parent: Scope | undefined
}

export const outermost: Scope = {inside: false, hidden: false, parent: undefined}

function nested(scope: Scope): Scope {
  return {inside: true, hidden: false, parent: scope.hidden ? scope.parent : scope}
}

function hidden(scope: Scope): Scope {
  return {inside: true, hidden: true, parent: scope.hidden ? scope.parent : scope}
}

/** The scope in which groq-js evaluates a node's property. */
export function scopeOf(node: Node, property: string, scope: Scope): Scope {
  if (property === 'expr' && (node.type === 'Filter' || node.type === 'Projection')) return nested(scope)
  if (property === 'expr' && (node.type === 'Map' || node.type === 'FlatMap')) return hidden(scope)
  if (property === 'args' && node.type === 'PipeFuncCall') return nested(scope)
  return scope
}

/** Calls `visit` with every direct child and its scope. Values are data, not tree. */
function eachChild(node: Node, scope: Scope, visit: (child: Node, scope: Scope) => boolean): boolean {
  if (node.type === 'Value') return false
  return Object.entries(node).some(([property, value]) => {
    const inner = scopeOf(node, property, scope)
    if (Array.isArray(value)) return value.some((item) => isNode(item) && visit(item, inner))
    return isNode(value) && visit(value, inner)
  })
}

/** Whether some node of the tree, in its scope, satisfies the test. */
export function someNode(node: Node, test: (node: Node, scope: Scope) => boolean, scope: Scope = outermost): boolean {
  return test(node, scope) || eachChild(node, scope, (inner, innerScope) => someNode(inner, test, innerScope))
}

/** A copy of the node with its children replaced. */
export function mapChildren(node: Node, scope: Scope, replace: (child: Node, scope: Scope) => Node): Node {
  if (node.type === 'Value') return node
  const entries = Object.entries(node).map(([property, value]): [string, unknown] => {
    const inner = scopeOf(node, property, scope)
    if (Array.isArray(value)) return [property, value.map((item) => (isNode(item) ? replace(item, inner) : item))]
    return [property, isNode(value) ? replace(value, inner) : value]
  })
  return {type: node.type, ...Object.fromEntries(entries)}
}

const implicitThis = new Set(['references', 'versionOf', 'partOfRelease'])

function usesOutside(node: Node, scope: Scope): boolean {
  if (node.type === 'This') return !scope.inside
  if (node.type === 'AccessAttribute') return child(node, 'base') === undefined && !scope.inside
  if (node.type === 'FuncCall' && implicitThis.has(String(node['name']))) return !scope.inside
  if (node.type !== 'Parent') return false
  let current: Scope | undefined = scope
  for (let climb = Number(node['n']); climb > 0; climb -= 1) current = current?.parent
  return current === undefined || !current.inside
}

const closed = new WeakMap<Node, boolean>()

/** Whether the tree's value is the same wherever it stands: it looks at nothing that surrounds it. */
export function isClosed(node: Node): boolean {
  const known = closed.get(node) ?? !someNode(node, usesOutside)
  closed.set(node, known)
  return known
}

/** What stands somewhere in a tree. */
interface Contents {
  /** The whole dataset, `*`. */
  readonly everything: boolean
  /** A parameter, `$name`. */
  readonly parameter: boolean
  /** Something that is rewritten before groq-js sees it. */
  readonly planned: boolean
}

// Nodes don't change, and those of a query are kept between calls: without this, planning takes longer than evaluating.
const contents = new WeakMap<Node, Contents>()

export function contentsOf(node: Node): Contents {
  const known = contents.get(node)
  if (known !== undefined) return known
  let everything = node.type === 'Everything'
  let parameter = node.type === 'Parameter'
  let planned = everything || (node.type === 'OpCall' && node['op'] === 'match') || isCall(node, 'releases', 'all')
  eachChild(node, outermost, (inner) => {
    const within = contentsOf(inner)
    everything ||= within.everything
    parameter ||= within.parameter
    planned ||= within.planned
    return false
  })
  const found = {everything, parameter, planned}
  contents.set(node, found)
  return found
}

export function containsEverything(node: Node): boolean {
  return contentsOf(node).everything
}

/** `[a && b][c]` on a base → base, [a, b, c]. */
export function unfoldFilters(node: Node): {base: Node; conditions: readonly Node[]} {
  const base = child(node, 'base')
  if (node.type !== 'Filter' || !base) return {base: node, conditions: []}
  const inner = unfoldFilters(base)
  const condition = child(node, 'expr')
  return {base: inner.base, conditions: condition ? [...inner.conditions, ...conjuncts(condition)] : inner.conditions}
}

export function conjuncts(node: Node): readonly Node[] {
  const base = child(node, 'base')
  if (node.type === 'Group' && base) return conjuncts(base)
  const left = child(node, 'left')
  const right = child(node, 'right')
  return node.type === 'And' && left && right ? [...conjuncts(left), ...conjuncts(right)] : [node]
}

/** `slug.current` → ['slug', 'current']; `authors[]._ref` → ['authors', '_ref']; anything else: undefined. */
export function attributePath(node: Node | undefined): readonly string[] | undefined {
  if (!node) return undefined
  const base = child(node, 'base')
  if (node.type === 'This') return []
  if (node.type === 'Group' || node.type === 'ArrayCoerce') return attributePath(base)
  if (node.type === 'AccessAttribute') {
    const before = base ? attributePath(base) : []
    return before && [...before, String(node['name'])]
  }
  if (node.type === 'Map' || node.type === 'FlatMap') {
    const before = attributePath(base)
    const after = attributePath(child(node, 'expr'))
    return before && after && [...before, ...after]
  }
  return undefined
}
