import {evaluateSync, toJS} from 'groq-js'
import {createHash, randomBytes} from 'node:crypto'

import {LakeError} from '../contract.ts'
import type {LakeDocument} from '../contract.ts'
import {isObject} from '../store/json.ts'
import {compareIds} from '../store/ordered.ts'
import {child, unfoldFilters} from './ast.ts'
import type {Node} from './ast.ts'
import {constantStrings, keySeparator, keyStrings, typesOf} from './lookup.ts'
import type {Lookup, LookupKind, Lookups} from './lookup.ts'
import {parseQuery} from './parse.ts'
import {plan} from './plan.ts'
import type {Sources} from './plan.ts'
import type {ItemNames, ResultSourceMap} from './source-map/map.ts'
import {mapSources} from './source-map/map.ts'
import {createOrigins} from './source-map/origin.ts'
import {readTrace} from './source-map/read.ts'
import {trace} from './source-map/trace.ts'
import {documentText} from './text.ts'
import type {View} from './view.ts'

export interface Query {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  /** The caller's user id, for `identity()`. */
  readonly identity: string
  readonly projectId: string
  /** Asks for a source map as well, and how its paths name the items of arrays. It costs a second evaluation. */
  readonly sourceMap?: ItemNames | undefined
}

export interface QueryResult {
  readonly result: unknown
  readonly resultSourceMap?: ResultSourceMap
  readonly syncTags: readonly string[]
}

// References that start so are the plan's own questions; the random part keeps documents from asking them.
const secret = randomBytes(12).toString('hex')
const hook = {find: `\u0000${secret}:find:`, text: `\u0000${secret}:text:`} as const
const maximumTags = 100

/** What a result depends on, for the live API: `s1:` and a hash of an id, a type or the whole dataset. */
export function syncTag(dataset: string, kind: 'id' | 'type' | 'dataset', name: string): string {
  return `s1:${createHash('sha256').update(`${dataset}\n${kind}\n${name}`).digest('base64url').slice(0, 6)}`
}

/** Documents that each kind of lookup finds under the given keys. */
const finders: Readonly<Record<LookupKind, (view: View, keys: readonly string[]) => readonly LakeDocument[]>> = {
  id: (view, keys) => keys.flatMap((id) => view.get(id) ?? []),
  version: (view, keys) => keys.flatMap((id) => view.versionsOf(id)),
  slug: (view, keys) => keys.flatMap((slug) => view.bySlug(slug)),
  reference: (view, keys) => keys.flatMap((id) => view.referringTo(id)),
  prefix: (view, keys) =>
    keys.flatMap((pattern) => view.all().filter(({_id}) => _id.startsWith(pattern.split('*')[0] ?? ''))),
  type: (view, keys) => (keys.length === 1 ? view.all(keys[0]) : inOrder(keys.flatMap((type) => view.all(type)))),
}

/** In the order in which the whole dataset would give them, each once. */
function inOrder(documents: readonly LakeDocument[]): readonly LakeDocument[] {
  const unique = new Map(documents.map((document) => [document._id, document]))
  return [...unique.values()].toSorted((a, b) => compareIds(a._id, b._id))
}

/** What groq-js throws is about the query: a function without sense where it stands, too deep a nesting. */
function asQueryError<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof LakeError) throw error
    const tooDeep = error instanceof RangeError && error.message.includes('call stack')
    const description = tooDeep ? 'the query is nested too deeply' : String(error)
    throw new LakeError(400, `unable to evaluate the query: ${description}`, {type: 'queryEvaluationError'})
  }
}

/** Parses, plans and evaluates a query. Throws LakeError 400 for whatever is wrong with the query. */
export function runQuery(view: View, query: Query): QueryResult {
  return asQueryError(() => evaluateQuery(view, query))
}

function evaluateQuery(view: View, query: Query): QueryResult {
  const tree = parseQuery(query.query, query.params)
  const [tags, now] = [new Set<string>(), new Date()]
  // toJS turns dates and paths, which groq-js keeps as objects, into JSON.
  const result: unknown = toJS({data: createRun(view, query, {tags, now})(tree)}) ?? null
  const syncTags = tags.size > maximumTags ? [syncTag(view.dataset, 'dataset', '')] : [...tags]
  if (query.sourceMap === undefined) return {result, syncTags}
  const met = new Set<LakeDocument>()
  const said = createRun(view, query, {now, met: (document) => met.add(document)})(trace(tree))
  const traced = readTrace(said, createOrigins(view, met))
  return {result, syncTags, resultSourceMap: mapSources(result, traced, query.sourceMap)}
}

/**
 * Whether a document satisfies the filter at the heart of a query, as listeners ask it. Throws LakeError 400, also when
 * it is asked: some filters fail on some documents.
 */
export function createMatcher(view: View, query: Query): (document: LakeDocument) => boolean {
  const conditions = asQueryError(() => filterConditions(parseQuery(query.query, query.params)))
  if (!conditions) throw new LakeError(400, 'A listener needs a filter on documents, like *[_type == "story"]')
  return (document) => {
    // Planned anew for each document: subqueries must see the dataset as it is now.
    const run = createRun(view, query, {})
    return asQueryError(() => conditions.every((condition) => run(condition, document) === true))
  }
}

/** `*[a][b] {…} | order(…)` → [a, b]: a listener looks at the filter alone. */
function filterConditions(node: Node): readonly Node[] | undefined {
  const {base, conditions} = unfoldFilters(node)
  if (base.type === 'Everything') return conditions
  const inner = child(base, 'base')
  return inner && filterConditions(inner)
}

interface Watching {
  /** What `now()` is. */
  readonly now?: Date
  /** Collects what the result depends on. */
  readonly tags?: Set<string>
  /** Told of each document that a reference leads to. */
  met?(document: LakeDocument): void
}

/** An evaluator of trees over a view: plans the tree and runs it, with `root` as `@` when it is given. */
function createRun(view: View, query: Query, watching: Watching): (tree: Node, root?: LakeDocument) => unknown {
  const correlated: Lookup[] = []
  const {now: timestamp = new Date(), tags = new Set<string>()} = watching
  const dereference = ({_ref: id}: {_ref: string}): unknown => {
    if (id.startsWith(hook.text)) {
      const document = view.get(id.slice(hook.text.length))
      return document ? documentText(document) : null
    }
    if (id.startsWith(hook.find)) {
      const [number = '', ...key] = id.slice(hook.find.length).split(':')
      const found = correlated[Number(number)]
      return found ? inOrder(finders[found.kind](view, key.join(':').split(keySeparator))) : null
    }
    tags.add(syncTag(view.dataset, 'id', id))
    const document = view.get(id)
    if (document) watching.met?.(document)
    return document ?? null
  }
  const evaluate = (node: Node, root: LakeDocument | null): unknown => {
    const value: unknown = evaluateSync(node, {
      root,
      dataset: [],
      dereference,
      timestamp,
      identity: query.identity,
      sanity: {projectId: query.projectId, dataset: view.dataset},
    })
    return isObject(value) ? value['data'] : null
  }
  const sources: Sources = {
    hook,
    everything: () => view.all(),
    evaluate: (node) => evaluate(node, null),
    find: (lookups, evaluateKey) => findCandidates(view, lookups, evaluateKey),
    register: (found) => correlated.push(found) - 1,
    dependsOn: (conditions, lookups) => addTags(tags, view.dataset, conditions, lookups),
    sorted: (type, conditions, {keys, limit, bounds}) => {
      const documents: LakeDocument[] = []
      for (const document of view.ordered(type, keys, bounds)) {
        if (documents.length >= limit) break
        if (conditions.every((condition) => evaluate(condition, document) === true)) documents.push(document)
      }
      return documents
    },
  }
  return (tree, root) => evaluate(plan(tree, sources, root !== undefined), root ?? null)
}

function findCandidates(
  view: View,
  lookups: Lookups,
  evaluate: (key: Node) => unknown,
): readonly LakeDocument[] | undefined {
  const found = lookups.map(({kind, key}) => {
    const keys = keyStrings(evaluate(key))
    return keys && finders[kind](view, keys)
  })
  if (!found.every((documents) => documents !== undefined)) return undefined
  // Documents of a type come in order already, and from a shared array: don't copy it.
  return found.length === 1 && lookups[0]?.kind === 'type' ? found[0] : inOrder(found.flat())
}

function addTags(tags: Set<string>, dataset: string, conditions: readonly Node[], lookups: Lookups | undefined): void {
  const byId = lookups?.every(({kind}) => kind === 'id' || kind === 'version')
  const ids = byId ? lookups?.map(({key}) => constantStrings(key)) : undefined
  const types = typesOf(conditions)
  if (ids?.every((names) => names !== undefined)) for (const id of ids.flat()) tags.add(syncTag(dataset, 'id', id))
  else if (types) for (const type of types.names) tags.add(syncTag(dataset, 'type', type))
  else tags.add(syncTag(dataset, 'dataset', ''))
}
