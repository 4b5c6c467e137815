import type {Bounds, OrderKey} from '../store/ordered.ts'
import {
  child,
  containsEverything,
  contentsOf,
  isCall,
  isClosed,
  lazyValue,
  mapChildren,
  nothing,
  outermost,
  scopeOf,
  unfoldFilters,
} from './ast.ts'
import type {Node, Scope} from './ast.ts'
import {bestLookups, isTypeTest, joinedKey, liftChain, typesOf, unlessNull} from './lookup.ts'
import type {Best, Lookup, Lookups} from './lookup.ts'
import {hookCall, planMatch} from './match.ts'
import {boundsOf, limitOf, orderKeys} from './order.ts'

/** What a plan needs from whoever runs it. */
export interface Sources {
  /** The whole dataset as the caller sees it. */
  everything(): unknown
  /** Candidates found by closed keys. */
  find(lookups: Lookups, evaluate: (key: Node) => unknown): unknown
  /** `*[conditions] | order(keys)`, stopped after `limit` documents. */
  sorted(type: string | undefined, conditions: readonly Node[], order: SortedPart): unknown
  /** Evaluates a closed tree. */
  evaluate(tree: Node): unknown
  /** A string that reaches `dereference` under this prefix asks for something else than a document. */
  readonly hook: {readonly find: string; readonly text: string}
  /** Registers a correlated lookup; its number goes into the hook's key. */
  register(lookup: Lookup): number
  /** Tells what the result depends on: the types that a filter is narrowed to, or undefined for all. */
  dependsOn(conditions: readonly Node[], lookups: Lookups | undefined): void
}

/** What is read of an index that is kept sorted. */
export interface SortedPart {
  readonly keys: readonly OrderKey[]
  readonly limit: number
  readonly bounds: Bounds | undefined
}

/**
 * Rewrites a tree so that groq-js finds documents through indexes. A filter's conditions are still evaluated over its
 * candidates, but for the one that an index answers exactly; what is narrowed is what the filter reads. `withRoot`: the tree is evaluated
 * for a document, as `@`.
 */
export function plan(tree: Node, sources: Sources, withRoot = false): Node {
  const everything = lazyValue(() => sources.everything())

  const rewrite = (node: Node, scope: Scope): Node => {
    if (!contentsOf(node).planned) return node
    if (node.type === 'Everything') {
      sources.dependsOn([], undefined)
      return everything
    }
    if (isCall(node, 'releases', 'all')) return rewrite(allReleases, scope)
    // Inside a loop, a subquery that doesn't look at the loop's item is evaluated once.
    if (scope.inside && !partOfParent.has(node.type) && containsEverything(node) && isClosed(node)) {
      const inner = rewrite(node, outermost)
      return lazyValue(() => sources.evaluate(inner))
    }
    if (node.type === 'OpCall' && node['op'] === 'match')
      return planMatch(node, sources, (inner) => rewrite(inner, scope))
    return (scope.inside ? undefined : sortedOf(node)) ?? filterOf(node, scope) ?? mapChildren(node, scope, rewrite)
  }

  /** A filter on everything, over candidates. */
  const filterOf = (node: Node, scope: Scope): Node | undefined => {
    const {base, conditions} = unfoldFilters(node)
    if (node.type !== 'Filter' || base.type !== 'Everything') return undefined
    const best = bestLookups(conditions)
    sources.dependsOn(conditions, best?.lookups)
    const candidates = best ? candidatesOf(best, scope) : everything
    const inner = scopeOf(node, 'expr', scope)
    const rest = conditions
      .filter((condition) => !(best?.exact === true && condition === best.condition))
      .map((condition) => rewrite(condition, inner))
    if (rest.length === 0) return candidates
    return {type: 'Filter', base: candidates, expr: rest.reduce((left, right): Node => ({type: 'And', left, right}))}
  }

  const candidatesOf = ({lookups, exact}: Best, scope: Scope): Node => {
    const otherwise = exact ? nothing : everything
    const evaluate = (key: Node): unknown => sources.evaluate(rewrite(key, outermost))
    if (lookups.every(({correlated}) => !correlated)) {
      return lazyValue(() => sources.find(lookups, evaluate) ?? otherwise['value'])
    }
    const [only] = lookups
    return lookups.length === 1 && only ? correlatedCandidates(only, scope, otherwise) : everything
  }

  /** groq-js calls out of a tree only to dereference: a made-up reference asks for the candidates of this very item. */
  const correlatedCandidates = (found: Lookup, scope: Scope, otherwise: Node): Node => {
    const key = rewrite(liftChain(found.key, scope), scope)
    const prefix: Node = {type: 'Value', value: `${sources.hook.find}${sources.register(found)}:`}
    const candidates = hookCall({type: 'OpCall', op: '+', left: prefix, right: joinedKey(key)})
    const orAll: Node = {type: 'FuncCall', namespace: 'global', name: 'coalesce', args: [candidates, otherwise]}
    return unlessNull(key, orAll, found.emptyOnNull)
  }

  /** `*[…] | order(…)`, with or without a slice, read from an index that is kept sorted. */
  const sortedOf = (node: Node): Node | undefined => {
    const sliced = node.type === 'Slice' || node.type === 'AccessElement' ? child(node, 'base') : node
    const ordered = sliced?.type === 'PipeFuncCall'
    // Without an order documents come by id, and a slice needs only the first ones.
    const keys = ordered ? orderKeys(sliced) : sliced === node ? undefined : []
    const source = ordered ? child(sliced, 'base') : sliced
    if (!keys || !source) return undefined
    const {base, conditions} = unfoldFilters(source)
    const lookups = bestLookups(conditions)?.lookups
    const types = typesOf(conditions)
    const byType = lookups?.every(({kind}) => kind === 'type') === true && types?.names.length === 1
    if (base.type !== 'Everything' || (lookups && !byType)) return undefined
    sources.dependsOn(conditions, lookups)
    const rest = conditions
      .filter((condition) => !(byType && condition === types?.condition && isTypeTest(condition)))
      .map((condition) => rewrite(condition, item))
    const type = byType ? types.names[0] : undefined
    const order = {keys, limit: limitOf(node), bounds: boundsOf(conditions, keys)}
    const documents = lazyValue(() => sources.sorted(type, rest, order))
    return sliced === node ? documents : {...node, base: documents}
  }

  return rewrite(tree, withRoot ? item : outermost)
}

/** Nodes that mean something only to the node above them, and have no value of their own. */
const partOfParent = new Set([
  'ObjectAttributeValue',
  'ObjectConditionalSplat',
  'ObjectSplat',
  'ArrayElement',
  'SelectAlternative',
  'Asc',
  'Desc',
])

/** The scope of a document that is looked at on its own. */
const item: Scope = {inside: true, hidden: false, parent: outermost}

const allReleases: Node = {
  type: 'Filter',
  base: {type: 'Everything'},
  expr: {
    type: 'OpCall',
    op: '==',
    left: {type: 'AccessAttribute', name: '_type'},
    right: {type: 'Value', value: 'system.release'},
  },
}
