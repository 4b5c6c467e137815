import {toJS} from 'groq-js'

import {LakeError} from '../contract.ts'
import type {LakeDocument} from '../contract.ts'
import {child, unfoldFilters} from './ast.ts'
import type {Node} from './ast.ts'
import {createRun} from './evaluate.ts'
import type {Query} from './evaluate.ts'
import {parseQuery} from './parse.ts'
import type {ResultSourceMap} from './source-map/map.ts'
import {mapSources} from './source-map/map.ts'
import {createOrigins} from './source-map/origin.ts'
import {readTrace} from './source-map/read.ts'
import {trace} from './source-map/trace.ts'
import {boundedTags} from './sync-tags.ts'
import type {View} from './view.ts'

export interface QueryResult {
  readonly result: unknown
  readonly resultSourceMap?: ResultSourceMap
  readonly syncTags: readonly string[]
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
  const syncTags = boundedTags(view.dataset, tags)
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
