import {parse} from 'groq-js'

import {LakeError} from '../contract.ts'
import {child, containsEverything, contentsOf, isClosed, isNode, mapChildren, outermost, someNode} from './ast.ts'
import type {Node} from './ast.ts'

/** Longer queries are refused: evaluation is synchronous, and nobody writes such a query by hand. */
const maximumLength = 100_000
const cacheSize = 500
const cache = new Map<string, Node | undefined>()
/** Trees in which nothing was found that the lake doesn't have. */
const supported = new WeakSet<Node>()

const unsupported: Readonly<Record<string, string | undefined>> = {
  geo: 'geo:: functions need geographic indexes',
  documents: 'documents:: functions read the hosted service’s own records',
  user: 'user:: functions read the hosted service’s user attributes',
  media: 'media:: functions read the hosted media library',
  delta: 'delta:: functions exist only in filters of webhooks',
  diff: 'diff:: functions exist only in filters of webhooks',
}

function queryError(query: string, description: string, start = 0, end = query.length): LakeError {
  return new LakeError(400, description, {type: 'queryParseError', query, start, end})
}

/** Start of the error when groq-js knows it. */
function positionOf(error: unknown): number | undefined {
  return error instanceof Error && 'position' in error && typeof error.position === 'number'
    ? error.position
    : undefined
}

/**
 * Parses a query with its parameters put in, so that plans see constants and slices may use them.
 * Throws LakeError 400 `queryParseError` for bad GROQ, missing parameters, and functions that the lake doesn't have.
 */
export function parseQuery(query: string, params: Readonly<Record<string, unknown>>): Node {
  if (query.length > maximumLength) throw queryError('', `The query is longer than ${maximumLength} characters`)
  const template = templateOf(query) ?? parsed(query, params)
  if (!supported.has(template)) refuseUnsupported(query, template)
  supported.add(template)
  const tree = substitute(template, params)
  refuseOpen(query, tree)
  return tree
}

/** `[$n]` is an element, an attribute or a filter, by what `$n` is: groq-js decides that when it parses. */
function dependsOnParameters(tree: Node): boolean {
  return someNode(tree, (node) => {
    const inner = node.type === 'Filter' ? child(node, 'expr') : undefined
    const open = inner && someNode(inner, ({type}) => type === 'Parameter')
    return open === true && isClosed(inner) && !containsEverything(inner)
  })
}

/** The tree with its parameters open, kept between calls; undefined when they are needed for parsing, as in slices. */
function templateOf(query: string): Node | undefined {
  if (cache.has(query)) return cache.get(query)
  let tree: Node | undefined
  try {
    const open = parsed(query, {})
    tree = dependsOnParameters(open) ? undefined : open
  } catch (error) {
    if (!query.includes('$')) throw error
  }
  cache.set(query, tree)
  if (cache.size > cacheSize) {
    const oldest = cache.keys().next()
    if (!oldest.done) cache.delete(oldest.value)
  }
  return tree
}

function substitute(node: Node, params: Readonly<Record<string, unknown>>): Node {
  if (!contentsOf(node).parameter) return node
  if (node.type !== 'Parameter') return mapChildren(node, outermost, (inner) => substitute(inner, params))
  const name = String(node['name'])
  return Object.hasOwn(params, name) ? {type: 'Value', value: params[name]} : node
}

function parsed(query: string, params: Readonly<Record<string, unknown>>): Node {
  let tree: unknown
  try {
    tree = parse(query, {params})
  } catch (error) {
    if (error instanceof RangeError) throw queryError(query, 'The query is nested too deeply')
    const start = positionOf(error)
    const description = error instanceof Error ? error.message : 'unable to parse the query'
    throw queryError(query, description, start, start === undefined ? undefined : Math.min(start + 1, query.length))
  }
  if (!isNode(tree)) throw queryError(query, 'unable to parse the query')
  return tree
}

function refuseUnsupported(query: string, tree: Node): void {
  someNode(tree, (node) => {
    const [namespace, name] = [String(node['namespace']), String(node['name'])]
    const reason = node.type === 'FuncCall' ? unsupported[namespace] : undefined
    if (reason !== undefined) throw queryError(query, `${namespace}::${name}() is not supported: ${reason}`)
    if (node.type === 'FuncCall' && name === 'semanticSimilarity') {
      throw queryError(query, 'text::semanticSimilarity() is not supported: it needs embeddings')
    }
    return false
  })
}

/** After all parameters that were given are put in. */
function refuseOpen(query: string, tree: Node): void {
  if (!contentsOf(tree).parameter) return
  someNode(tree, (node) => {
    if (node.type !== 'Parameter') return false
    throw queryError(query, `param $${String(node['name'])} referenced, but not provided`)
  })
}
