import {LakeError} from '../contract.ts'
import {child, children, containsEverything, isCall, isClosed, mapChildren, outermost, self, someNode} from './ast.ts'
import type {Node} from './ast.ts'
import {matchPatterns, parseTextQuery} from './text.ts'

export interface MatchSources {
  /** Evaluates a closed tree. */
  evaluate(tree: Node): unknown
  /** A string that reaches `dereference` under this prefix asks for all text of a document. */
  readonly hook: {readonly text: string}
}

/**
 * `match`, made fit for Chinese, and for `text::query()`, which groq-js doesn't have. `rewrite` plans what stands on the left.
 * Throws LakeError 400 for a `text::query()` that the lake can't answer.
 */
export function planMatch(node: Node, sources: MatchSources, rewrite: (node: Node) => Node): Node {
  const left = child(node, 'left') ?? self
  const right = child(node, 'right') ?? self
  if (!isCall(right, 'text', 'query')) {
    if (someNode(right, (inner) => isCall(inner, 'text', 'query'))) throw textQueryError()
    const constant = ['Value', 'Array'].includes(right.type) && isClosed(right) && !containsEverything(right)
    const patterns = constant ? sources.evaluate(right) : undefined
    const texts = typeof patterns === 'string' ? [patterns] : patterns
    if (!Array.isArray(texts)) return mapChildren(node, outermost, rewrite)
    const value = texts.flatMap((text: unknown): unknown[] =>
      typeof text === 'string' ? Array.from(matchPatterns(text)) : [text],
    )
    return {type: 'OpCall', op: 'match', left: rewrite(left), right: {type: 'Value', value}}
  }
  const argument = children(right, 'args')[0]
  const wanted = argument && isClosed(argument) ? sources.evaluate(argument) : undefined
  if (typeof wanted !== 'string') throw textQueryError()
  const {required, excluded} = parseTextQuery(wanted)
  const text = withDocumentText(rewrite(left), sources.hook.text)
  const matches = (patterns: readonly string[]): Node => ({
    type: 'OpCall',
    op: 'match',
    left: text,
    right: {type: 'Value', value: patterns},
  })
  const unwanted = excluded.map((pattern): Node => ({type: 'Not', base: matches([pattern])}))
  const all = required.length > 0 || unwanted.length === 0 ? [matches(required), ...unwanted] : unwanted
  return all.reduce((left, right): Node => ({type: 'And', left, right}))
}

function textQueryError(): LakeError {
  return new LakeError(400, 'text::query() must stand right of "match" and be given a string', {
    type: 'queryParseError',
    query: '',
    start: 0,
    end: 0,
  })
}

/** A made-up reference: groq-js calls out of a tree only to dereference. */
export function hookCall(key: Node): Node {
  return {
    type: 'Deref',
    base: {type: 'Object', attributes: [{type: 'ObjectAttributeValue', name: '_ref', value: key}]},
  }
}

/** `[@, _id] match …`: `@` is a document, and stands for all text in it. */
function withDocumentText(left: Node, prefix: string): Node {
  const id: Node = {type: 'AccessAttribute', name: '_id'}
  const text = hookCall({type: 'OpCall', op: '+', left: {type: 'Value', value: prefix}, right: id})
  if (left.type === 'This') return text
  if (left.type !== 'Array') return left
  const elements = children(left, 'elements').map((element) =>
    child(element, 'value')?.type === 'This' ? {type: 'ArrayElement', value: text, isSplat: true} : element,
  )
  return {type: 'Array', elements}
}
